// Written by `pnpm run generate` from the declarations in packages/contracts.

export interface paths {
    "/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 统计
         * @description Figures of a region and what lies below it, between two days (both included), by one dimension
         */
        get: operations["getFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/figures.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 统计（CSV）
         * @description The same as CSV
         */
        get: operations["getFiguresCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kpis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 指标
         * @description KPIs of a region’s bundles, with numerator and denominator
         */
        get: operations["getKpis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各部门在办与超期
         * @description Open and overdue tasks by department
         */
        get: operations["listOpenWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 由提交记录重建统计
         * @description Drop every figure and build it again from the owners’ commits
         */
        post: operations["rebuildReporting"];
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
        Figures: {
            received: number;
            accepted: number;
            itemsReceived: number;
            itemsAccepted: number;
            opened: number;
            granted: number;
            refused: number;
            closed: number;
            released: number;
            completed: number;
            delivered: number;
            warned: number;
            overdue: number;
            onTimePromised: number;
            onTimeStatutory: number;
            withStatutory: number;
            workingDays: number;
        };
        /** Format: date */
        LocalDate: string;
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
    getFigures: {
        parameters: {
            query: {
                region: components["schemas"]["RegionCode"];
                from: components["schemas"]["LocalDate"];
                to: components["schemas"]["LocalDate"];
                by?: "region" | "bundle" | "item" | "department" | "channel" | "day";
                bundle?: string;
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
                        region: components["schemas"]["RegionCode"];
                        from: components["schemas"]["LocalDate"];
                        to: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        by: "region" | "bundle" | "item" | "department" | "channel" | "day";
                        rows: {
                            key: string;
                            figures: components["schemas"]["Figures"];
                        }[];
                        total: components["schemas"]["Figures"];
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
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFiguresCsv: {
        parameters: {
            query: {
                region: components["schemas"]["RegionCode"];
                from: components["schemas"]["LocalDate"];
                to: components["schemas"]["LocalDate"];
                by?: "region" | "bundle" | "item" | "department" | "channel" | "day";
                bundle?: string;
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
                    "text/csv": string;
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
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getKpis: {
        parameters: {
            query: {
                region: components["schemas"]["RegionCode"];
                from: components["schemas"]["LocalDate"];
                to: components["schemas"]["LocalDate"];
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
                            kpi: string;
                            bundle: string;
                            version: number;
                            name: {
                                zh: string;
                                en: string;
                            };
                            numerator: number;
                            denominator?: number;
                            /** @enum {string} */
                            unit: "COUNT" | "PERCENT";
                            value?: number;
                            target?: number;
                        }[];
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
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOpenWork: {
        parameters: {
            query: {
                limit?: number;
                cursor?: string;
                region: components["schemas"]["RegionCode"];
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
                            department: string;
                            open: number;
                            warned: number;
                            overdue: number;
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
    rebuildReporting: {
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
                    "application/json": {
                        commits: number;
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
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
}
