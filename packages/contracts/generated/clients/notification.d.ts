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
        Notice: {
            notice: string;
            rule: string;
            recipient: string;
            /** @enum {string} */
            channel: "IN_APP" | "EMAIL";
            /** @enum {string} */
            status: "INTENDED" | "DELIVERED" | "SKIPPED" | "RETRYING" | "FAILED" | "READ";
            reason?: string;
            attempts: number;
            about: string;
            title: string;
            body: string;
            at: components["schemas"]["Instant"];
        };
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
                            to: "APPLICANT" | "DEPARTMENT";
                            channels: ("IN_APP" | "EMAIL")[];
                            title: components["schemas"]["Text"];
                            body: components["schemas"]["Text"];
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
