// Written by `pnpm run generate` from the declarations in packages/contracts.

export interface paths {
    "/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的消息
         * @description The in-app notices of the caller, newest first; an officer sees the departments’
         */
        get: operations["listFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 实时接收我的消息（SSE）
         * @description The in-app notices of the caller as server-sent events, from `Last-Event-ID` on; `reload` asks to read the feed anew
         */
        get: operations["streamNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{noticeId}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 标为已读
         * @description Mark an in-app notice as read
         */
        post: operations["readNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 某办件应发与已发的通知
         * @description Every notice owed about a case or application, and what became of it
         */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的消息偏好
         * @description Which kinds of notices the caller’s party does not want
         */
        get: operations["getNoticePreferences"];
        /**
         * 设置消息偏好（政策推送可退订，法定告知不可）
         * @description Opt out of what is pushed unasked; what the law obliges to say comes in any case
         */
        put: operations["putNoticePreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 通知规则
         * @description The rules by which notices are owed
         */
        get: operations["listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rules/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 预览通知
         * @description A rule’s text as it would read in a region now, and on which channels it would leave
         */
        post: operations["previewRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/{regionCode}/notice-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看区域的通知设置
         * @description What a region has decided about its notices
         */
        get: operations["getNoticeSettings"];
        /**
         * 设置区域的通知（文本、渠道、每日上限、静默时段）
         * @description Decide a region’s texts, switches, daily caps and quiet hours; each change is a version
         */
        put: operations["putNoticeSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/{regionCode}/notice-settings/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 通知设置的历次版本
         * @description Every version of a region’s settings, newest first
         */
        get: operations["listNoticeSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 告知义务台账
         * @description Who was owed which notice by which rule, and what became of it
         */
        get: operations["listObligations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核对告知义务
         * @description Hold the notices of a time against the events of that time; what is missing is intended where asked for
         */
        post: operations["startReconciliation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliations/{reconciliationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看核对进度与结果
         * @description How far a reconciliation is, and what it came to
         */
        get: operations["getReconciliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliations/{reconciliationId}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 核对差异清单
         * @description Every notice that was missing, unexpected or doubled
         */
        get: operations["listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/commits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取提交记录
         * @description Read the commits in order
         */
        get: operations["readFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** Format: date-time */
        Instant: string;
        LocalizedText: {
            zh: string;
            en: string;
        };
        Notice: {
            notice: string;
            rule: string;
            recipient: string;
            /** @enum {string} */
            channel: "IN_APP" | "EMAIL" | "SMS" | "GROUP";
            /** @enum {string} */
            status: "INTENDED" | "DELIVERED" | "SKIPPED" | "RETRYING" | "FAILED" | "READ";
            reason?: string;
            attempts: number;
            about: string;
            title: string;
            body: string;
            at: components["schemas"]["Instant"];
        };
        PartyRef: string;
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail: string;
            instance: string;
            traceId: string;
            errors?: {
                path: string;
                code: string;
                message: string;
            }[];
            errorsOmitted?: number;
        };
        RegionCode: string;
        RegionPath: string;
        Text: {
            zh: string;
            en: string;
        };
    };
    responses: {
        /** @description 需要登录 Sign-in needed */
        TokenNeeded: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "token_missing" | "token_invalid";
                };
            };
        };
        /** @description 没有权限 Not allowed */
        RoleNeeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "role_missing";
                };
            };
        };
        /** @description 记录已变动 Record has changed */
        StaleVersion: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "stale_version";
                };
            };
        };
        /** @description 内容有误 Invalid content */
        RequestInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "request_invalid";
                };
            };
        };
        /** @description 内容过大 Too large */
        BodyTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "body_too_large";
                };
            };
        };
        /** @description 请求过于频繁 Too many requests */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "too_many_requests";
                };
            };
        };
        /** @description 系统出错 Internal error */
        Internal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "internal";
                };
            };
        };
        /** @description 暂时不可用 Temporarily unavailable */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code: "storage_unavailable" | "shutting_down";
                };
            };
        };
    };
    parameters: {
        /**
         * @description 同一操作重发时带同一个值，只会生效一次。
         *
         *     Sent again with the same key and body, a request takes effect once.
         */
        "Idempotency-Key": string;
        /**
         * @description 查看时的 ETag；记录已变动则答 412。
         *
         *     The ETag that was read; 412 where the record has changed since.
         */
        "If-Match": string;
        /**
         * @description 已有的 ETag；没有变动则答 304。
         *
         *     The ETags that are known; 304 where the record still has one of them.
         */
        "If-None-Match": string;
        /**
         * @description 提示语的语言：zh（默认）或 en。
         *
         *     Language of the sentences: zh, the default, or en.
         */
        "Accept-Language": string;
    };
    requestBodies: never;
    headers: {
        /** @description 该记录的版本。The version of the record. */
        ETag: string;
        /** @description 新记录的地址。Where the new record can be read. */
        Location: string;
        /** @description RFC 6750 */
        "WWW-Authenticate": string;
        /** @description 请等待的秒数。Seconds to wait. */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listFeed: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                department?: string;
            };
            header?: {
                /**
                 * @description 提示语的语言：zh（默认）或 en。
                 *
                 *     Language of the sentences: zh, the default, or en.
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["Notice"][];
                        next?: string;
                    };
                };
            };
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["RoleNeeded"];
            /** @description 内容有误 Invalid content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_invalid" | "cursor_invalid";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    streamNotices: {
        parameters: {
            query?: {
                lastEventId?: number;
            };
            header?: {
                /**
                 * @description 提示语的语言：zh（默认）或 en。
                 *
                 *     Language of the sentences: zh, the default, or en.
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["RoleNeeded"];
            422: components["responses"]["RequestInvalid"];
            /** @description 请求过于频繁 Too many requests */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "too_many_requests" | "too_many_streams";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readNotice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 同一操作重发时带同一个值，只会生效一次。
                 *
                 *     Sent again with the same key and body, a request takes effect once.
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description 提示语的语言：zh（默认）或 en。
                 *
                 *     Language of the sentences: zh, the default, or en.
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 成功 Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
            /** @description 请求无法读取 Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "json_malformed" | "json_too_deep" | "json_forbidden_key" | "media_type_unsupported" | "idempotency_key_invalid";
                    };
                };
            };
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["RoleNeeded"];
            /** @description 没有找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "notice_unknown";
                    };
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "concurrent_change";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNotices: {
        parameters: {
            query: {
                limit?: number;
                cursor?: string;
                about: string;
            };
            header?: {
                /**
                 * @description 提示语的语言：zh（默认）或 en。
                 *
                 *     Language of the sentences: zh, the default, or en.
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["Notice"][];
                        next?: string;
                    };
                };
            };
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["RoleNeeded"];
            /** @description 内容有误 Invalid content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_invalid" | "cursor_invalid";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNoticePreferences: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 提示语的语言：zh（默认）或 en。
                 *
                 *     Language of the sentences: zh, the default, or en.
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        party: components["schemas"]["PartyRef"];
                        optedOut: ("DUTY" | "PROGRESS" | "ALERT" | "OFFER")[];
                    };
                };
            };
            401: components["responses"]["TokenNeeded"];
            /** @description 没有权限 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "role_missing" | "outside_scope";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    putNoticePreferences: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 查看时的 ETag；记录已变动则答 412。
                 *
                 *     The ETag that was read; 412 where the record has changed since.
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /**
                 * @description 提示语的语言：zh（默认）或 en。
                 *
                 *     Language of the sentences: zh, the default, or en.
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    optedOut: ("DUTY" | "PROGRESS" | "ALERT" | "OFFER")[];
                };
            };
        };
        responses: {
            /** @description 成功 Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        party: components["schemas"]["PartyRef"];
                        optedOut: ("DUTY" | "PROGRESS" | "ALERT" | "OFFER")[];
                    };
                };
            };
            /** @description 请求无法读取 Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "json_malformed" | "json_too_deep" | "json_forbidden_key" | "media_type_unsupported" | "request_invalid";
                    };
                };
            };
            401: components["responses"]["TokenNeeded"];
            /** @description 没有权限 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "role_missing" | "outside_scope";
                    };
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_change" | "opt_out_refused";
                    };
                };
            };
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRules: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 提示语的语言：zh（默认）或 en。
                 *
                 *     Language of the sentences: zh, the default, or en.
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: {
                            rule: string;
                            version: string;
                            on: string;
                            /** @enum {string} */
                            to: "APPLICANT" | "DEPARTMENT" | "MANAGERS";
                            /** @enum {string} */
                            category: "DUTY" | "PROGRESS" | "ALERT" | "OFFER";
                            channels: ("IN_APP" | "EMAIL" | "SMS" | "GROUP")[];
                            title: components["schemas"]["Text"];
                            body: components["schemas"]["Text"];
                            placeholders: string[];
                        }[];
                    };
                };
            };
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["RoleNeeded"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    previewRule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 同一操作重发时带同一个值，只会生效一次。
                 *
                 *     Sent again with the same key and body, a request takes effect once.
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description 提示语的语言：zh（默认）或 en。
                 *
                 *     Language of the sentences: zh, the default, or en.
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rule: string;
                    region: components["schemas"]["RegionCode"];
                    wording?: {
                        title: components["schemas"]["LocalizedText"];
                        body: {
                            zh: string;
                            en: string;
                        };
                    };
                    /** @default {} */
                    params?: {
                        [key: string]: string | number | components["schemas"]["Text"] | components["schemas"]["Text"][];
                    };
                    party?: components["schemas"]["PartyRef"];
                };
            };
        };
        responses: {
            /** @description 成功 Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rule: string;
                        version: string;
                        /** @enum {string} */
                        category: "DUTY" | "PROGRESS" | "ALERT" | "OFFER";
                        zh: {
                            title: string;
                            body: string;
                            length: number;
                            smsSegments: number;
                        };
                        en: {
                            title: string;
                            body: string;
                            length: number;
                            smsSegments: number;
                        };
                        channels: {
                            /** @enum {string} */
                            channel: "IN_APP" | "EMAIL" | "SMS" | "GROUP";
                            /** @enum {string} */
                            outcome: "SENT" | "WAITS" | "SKIPPED";
                            reason?: ("NO_ADDRESS" | "CHANNEL_OFF" | "RULE_OFF" | "OPTED_OUT" | "OVER_DAILY_CAP") | ("QUIET_HOURS" | "OVER_DAILY_CAP");
                            until?: components["schemas"]["Instant"];
                        }[];
                    };
                };
            };
            /** @description 请求无法读取 Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "json_malformed" | "json_too_deep" | "json_forbidden_key" | "media_type_unsupported" | "idempotency_key_invalid";
                    };
                };
            };
            401: components["responses"]["TokenNeeded"];
            /** @description 没有权限 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "role_missing" | "outside_scope";
                    };
                };
            };
            /** @description 没有找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "notice_rule_unknown" | "region_unknown";
                    };
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "concurrent_change";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNoticeSettings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 已有的 ETag；没有变动则答 304。
                 *
                 *     The ETags that are known; 304 where the record still has one of them.
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /**
                 * @description 提示语的语言：zh（默认）或 en。
                 *
                 *     Language of the sentences: zh, the default, or en.
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                regionCode: components["schemas"]["RegionCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        region: string;
                        version: number;
                        settings: {
                            /** @default [] */
                            off: {
                                rule?: string;
                                /** @enum {string} */
                                channel?: "IN_APP" | "EMAIL" | "SMS" | "GROUP";
                            }[];
                            /** @default {} */
                            wordings: {
                                [key: string]: {
                                    title: components["schemas"]["LocalizedText"];
                                    body: {
                                        zh: string;
                                        en: string;
                                    };
                                };
                            };
                            dailyCaps: {
                                EMAIL?: number;
                                SMS?: number;
                                GROUP?: number;
                            };
                            quietHours?: {
                                from: string;
                                to: string;
                            };
                        };
                        changedBy: string;
                        changedAt: components["schemas"]["Instant"];
                    };
                };
            };
            /** @description 没有变动 Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["TokenNeeded"];
            /** @description 没有权限 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "role_missing" | "outside_scope";
                    };
                };
            };
            /** @description 没有找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "region_unknown" | "notice_settings_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    putNoticeSettings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 查看时的 ETag；记录已变动则答 412。
                 *
                 *     The ETag that was read; 412 where the record has changed since.
                 */
                "If-Match"?: components["parameters"]["If-Match"];
                /**
                 * @description 提示语的语言：zh（默认）或 en。
                 *
                 *     Language of the sentences: zh, the default, or en.
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                regionCode: components["schemas"]["RegionCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    off?: {
                        rule?: string;
                        /** @enum {string} */
                        channel?: "IN_APP" | "EMAIL" | "SMS" | "GROUP";
                    }[];
                    /** @default {} */
                    wordings?: {
                        [key: string]: {
                            title: components["schemas"]["LocalizedText"];
                            body: {
                                zh: string;
                                en: string;
                            };
                        };
                    };
                    /** @default {} */
                    dailyCaps?: {
                        EMAIL?: number;
                        SMS?: number;
                        GROUP?: number;
                    };
                    quietHours?: {
                        from: string;
                        to: string;
                    };
                };
            };
        };
        responses: {
            /** @description 成功 Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        region: string;
                        version: number;
                        settings: {
                            /** @default [] */
                            off: {
                                rule?: string;
                                /** @enum {string} */
                                channel?: "IN_APP" | "EMAIL" | "SMS" | "GROUP";
                            }[];
                            /** @default {} */
                            wordings: {
                                [key: string]: {
                                    title: components["schemas"]["LocalizedText"];
                                    body: {
                                        zh: string;
                                        en: string;
                                    };
                                };
                            };
                            dailyCaps: {
                                EMAIL?: number;
                                SMS?: number;
                                GROUP?: number;
                            };
                            quietHours?: {
                                from: string;
                                to: string;
                            };
                        };
                        changedBy: string;
                        changedAt: components["schemas"]["Instant"];
                    };
                };
            };
            /** @description 请求无法读取 Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "json_malformed" | "json_too_deep" | "json_forbidden_key" | "media_type_unsupported" | "request_invalid";
                    };
                };
            };
            401: components["responses"]["TokenNeeded"];
            /** @description 没有权限 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "role_missing" | "outside_scope";
                    };
                };
            };
            /** @description 没有找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "region_unknown" | "notice_rule_unknown";
                    };
                };
            };
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "concurrent_change" | "notice_obligatory";
                    };
                };
            };
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNoticeSettings: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /**
                 * @description 提示语的语言：zh（默认）或 en。
                 *
                 *     Language of the sentences: zh, the default, or en.
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                regionCode: components["schemas"]["RegionCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: {
                            region: string;
                            version: number;
                            settings: {
                                /** @default [] */
                                off: {
                                    rule?: string;
                                    /** @enum {string} */
                                    channel?: "IN_APP" | "EMAIL" | "SMS" | "GROUP";
                                }[];
                                /** @default {} */
                                wordings: {
                                    [key: string]: {
                                        title: components["schemas"]["LocalizedText"];
                                        body: {
                                            zh: string;
                                            en: string;
                                        };
                                    };
                                };
                                dailyCaps: {
                                    EMAIL?: number;
                                    SMS?: number;
                                    GROUP?: number;
                                };
                                quietHours?: {
                                    from: string;
                                    to: string;
                                };
                            };
                            changedBy: string;
                            changedAt: components["schemas"]["Instant"];
                        }[];
                        next?: string;
                    };
                };
            };
            401: components["responses"]["TokenNeeded"];
            /** @description 没有权限 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "role_missing" | "outside_scope";
                    };
                };
            };
            /** @description 没有找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "region_unknown";
                    };
                };
            };
            /** @description 内容有误 Invalid content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_invalid" | "cursor_invalid";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listObligations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                about?: string;
                region?: components["schemas"]["RegionPath"];
                state?: "INTENDED" | "DELIVERED" | "SKIPPED" | "RETRYING" | "FAILED" | "READ";
            };
            header?: {
                /**
                 * @description 提示语的语言：zh（默认）或 en。
                 *
                 *     Language of the sentences: zh, the default, or en.
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: {
                            notice: string;
                            event: string;
                            rule: string;
                            text?: string;
                            /** @enum {string} */
                            category?: "DUTY" | "PROGRESS" | "ALERT" | "OFFER";
                            recipient: string;
                            /** @enum {string} */
                            channel: "IN_APP" | "EMAIL" | "SMS" | "GROUP";
                            about: string;
                            region?: components["schemas"]["RegionPath"];
                            /** @enum {string} */
                            state: "INTENDED" | "DELIVERED" | "SKIPPED" | "RETRYING" | "FAILED" | "READ";
                            reason?: ("NO_ADDRESS" | "CHANNEL_OFF" | "RULE_OFF" | "OPTED_OUT" | "OVER_DAILY_CAP") | ("QUIET_HOURS" | "OVER_DAILY_CAP") | ("REFUSED_BY_PROVIDER" | "GAVE_UP" | "INTERRUPTED");
                            code?: string;
                            provider?: string;
                            attempts: number;
                            at: components["schemas"]["Instant"];
                            changedAt: components["schemas"]["Instant"];
                            dueAt?: components["schemas"]["Instant"];
                        }[];
                        next?: string;
                    };
                };
            };
            401: components["responses"]["TokenNeeded"];
            /** @description 没有权限 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "role_missing" | "outside_scope";
                    };
                };
            };
            /** @description 内容有误 Invalid content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_invalid" | "cursor_invalid";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    startReconciliation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 同一操作重发时带同一个值，只会生效一次。
                 *
                 *     Sent again with the same key and body, a request takes effect once.
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description 提示语的语言：zh（默认）或 en。
                 *
                 *     Language of the sentences: zh, the default, or en.
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    from: components["schemas"]["Instant"];
                    to?: components["schemas"]["Instant"];
                    /** @default false */
                    repair?: boolean;
                };
            };
        };
        responses: {
            /** @description 已建立 Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reconciliation: string;
                        /** @enum {string} */
                        status: "READING" | "REPAIRING" | "COMPLETED";
                        from: components["schemas"]["Instant"];
                        to: components["schemas"]["Instant"];
                        repair: boolean;
                        feeds: {
                            source: string;
                            position: number;
                            ended: boolean;
                        }[];
                        counts: {
                            commits: number;
                            events: number;
                            owed: number;
                            present: number;
                            missing: number;
                            unexpected: number;
                            doubled: number;
                            unclear: number;
                        };
                        repaired: number;
                        requestedAt: components["schemas"]["Instant"];
                        completedAt?: components["schemas"]["Instant"];
                    };
                };
            };
            /** @description 请求无法读取 Unreadable request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "json_malformed" | "json_too_deep" | "json_forbidden_key" | "media_type_unsupported" | "idempotency_key_invalid";
                    };
                };
            };
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["RoleNeeded"];
            /** @description 与现状冲突 Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "idempotency_key_reused" | "concurrent_change";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description 内容有误 Invalid content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_invalid" | "range_empty";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            /** @description 暂时不可用 Temporarily unavailable */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "storage_unavailable" | "shutting_down" | "no_feeds";
                    };
                };
            };
        };
    };
    getReconciliation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 已有的 ETag；没有变动则答 304。
                 *
                 *     The ETags that are known; 304 where the record still has one of them.
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /**
                 * @description 提示语的语言：zh（默认）或 en。
                 *
                 *     Language of the sentences: zh, the default, or en.
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                reconciliationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reconciliation: string;
                        /** @enum {string} */
                        status: "READING" | "REPAIRING" | "COMPLETED";
                        from: components["schemas"]["Instant"];
                        to: components["schemas"]["Instant"];
                        repair: boolean;
                        feeds: {
                            source: string;
                            position: number;
                            ended: boolean;
                        }[];
                        counts: {
                            commits: number;
                            events: number;
                            owed: number;
                            present: number;
                            missing: number;
                            unexpected: number;
                            doubled: number;
                            unclear: number;
                        };
                        repaired: number;
                        requestedAt: components["schemas"]["Instant"];
                        completedAt?: components["schemas"]["Instant"];
                    };
                };
            };
            /** @description 没有变动 Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["RoleNeeded"];
            /** @description 没有找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "reconciliation_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFindings: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /**
                 * @description 提示语的语言：zh（默认）或 en。
                 *
                 *     Language of the sentences: zh, the default, or en.
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path: {
                reconciliationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: {
                            /** @enum {string} */
                            kind: "MISSING" | "UNEXPECTED" | "DOUBLED" | "UNCLEAR";
                            event: string;
                            notice?: string;
                            rule?: string;
                            recipient?: string;
                            /** @enum {string} */
                            channel?: "IN_APP" | "EMAIL" | "SMS" | "GROUP";
                        }[];
                        next?: string;
                    };
                };
            };
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["RoleNeeded"];
            /** @description 没有找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "reconciliation_unknown";
                    };
                };
            };
            /** @description 内容有误 Invalid content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_invalid" | "cursor_invalid";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readFeed: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: {
                /**
                 * @description 提示语的语言：zh（默认）或 en。
                 *
                 *     Language of the sentences: zh, the default, or en.
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        commits: {
                            stream: string;
                            seq: number;
                            position: number;
                            shard: number;
                            events: {
                                type: string;
                                data: unknown;
                            }[];
                            at: string;
                            actor: {
                                /** @enum {string} */
                                kind: "user" | "service" | "job";
                                id: string;
                            };
                            command?: {
                                id: string;
                                bodyHash: string;
                            };
                            traceparent?: string;
                            previousHash: string;
                            hash: string;
                        }[];
                        next?: number;
                    };
                };
            };
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["RoleNeeded"];
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
}
