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
         * @description All pages of the figures as CSV
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
    "/figures.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 统计（Excel）
         * @description All pages of the figures as an Excel workbook
         */
        get: operations["getFiguresXlsx"];
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
         * @description KPIs of the hall and of a region’s bundles, with numerator, denominator and what they were a year before
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
    "/kpis.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 指标（CSV）
         * @description All KPIs as CSV
         */
        get: operations["getKpisCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kpis.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 指标（Excel）
         * @description All KPIs as an Excel workbook
         */
        get: operations["getKpisXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kpis/{kpi}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 指标分项（按事项、部门、服务点等）
         * @description A KPI taken apart by item, department, service point or window group, or ranked
         */
        get: operations["listKpiParts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/durations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办理时长与按时率（按事项或部门）
         * @description How many working days decided tasks took, and how many were on time, by item or department
         */
        get: operations["listDurations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/durations.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办理时长与按时率（CSV）
         * @description All pages of the durations as CSV
         */
        get: operations["getDurationsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/durations.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办理时长与按时率（Excel）
         * @description All pages of the durations as an Excel workbook
         */
        get: operations["getDurationsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bottlenecks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 堵点：哪些在办事项卡住了后续事项
         * @description Which open tasks keep others from beginning, the most first, with who has them and for how long
         */
        get: operations["listBottlenecks"];
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
        BundleId: string;
        /** Format: date */
        LocalDate: string;
        LocalizedText: {
            zh: string;
            en: string;
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
                bundle?: components["schemas"]["BundleId"];
                compare?: "year";
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
                            name?: components["schemas"]["LocalizedText"];
                            bundle?: string;
                            figures: {
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
                            lastYear?: {
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
                        }[];
                        total: {
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
                        totalLastYear?: {
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
    getFiguresCsv: {
        parameters: {
            query: {
                region: components["schemas"]["RegionCode"];
                from: components["schemas"]["LocalDate"];
                to: components["schemas"]["LocalDate"];
                by?: "region" | "bundle" | "item" | "department" | "channel" | "day";
                bundle?: components["schemas"]["BundleId"];
                compare?: "year";
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
    getFiguresXlsx: {
        parameters: {
            query: {
                region: components["schemas"]["RegionCode"];
                from: components["schemas"]["LocalDate"];
                to: components["schemas"]["LocalDate"];
                by?: "region" | "bundle" | "item" | "department" | "channel" | "day";
                bundle?: components["schemas"]["BundleId"];
                compare?: "year";
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
                baselineFrom?: components["schemas"]["LocalDate"];
                baselineTo?: components["schemas"]["LocalDate"];
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
                        baselineFrom: components["schemas"]["LocalDate"];
                        baselineTo: components["schemas"]["LocalDate"];
                        entries: {
                            kpi: string;
                            bundle?: string;
                            version: number;
                            validFrom: components["schemas"]["LocalDate"];
                            name: components["schemas"]["LocalizedText"];
                            /** @enum {string} */
                            unit: "COUNT" | "PERCENT" | "WORKING_DAY" | "MINUTE";
                            /** @enum {string} */
                            statistic?: "LEAST" | "MEDIAN" | "P90" | "P99";
                            /** @enum {string} */
                            origin: "law" | "source" | "knowledge" | "design";
                            target?: {
                                value: number;
                                /** @enum {string} */
                                is?: "AT_LEAST" | "MORE_THAN" | "AT_MOST" | "LESS_THAN";
                                /** @constant */
                                per?: "YEAR";
                                /** @enum {string} */
                                origin: "law" | "source" | "knowledge" | "design";
                            };
                            /** @enum {string} */
                            by?: "bundle" | "item" | "department" | "servicePoint" | "windowGroup";
                            numerator: number;
                            denominator?: number;
                            value?: number;
                            met?: boolean;
                            before: {
                                numerator: number;
                                denominator?: number;
                                value?: number;
                            };
                            change?: {
                                value: number;
                                /** @enum {string} */
                                unit: "PERCENT" | "POINT";
                            };
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
    getKpisCsv: {
        parameters: {
            query: {
                region: components["schemas"]["RegionCode"];
                from: components["schemas"]["LocalDate"];
                to: components["schemas"]["LocalDate"];
                baselineFrom?: components["schemas"]["LocalDate"];
                baselineTo?: components["schemas"]["LocalDate"];
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
    getKpisXlsx: {
        parameters: {
            query: {
                region: components["schemas"]["RegionCode"];
                from: components["schemas"]["LocalDate"];
                to: components["schemas"]["LocalDate"];
                baselineFrom?: components["schemas"]["LocalDate"];
                baselineTo?: components["schemas"]["LocalDate"];
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    listKpiParts: {
        parameters: {
            query: {
                region: components["schemas"]["RegionCode"];
                from: components["schemas"]["LocalDate"];
                to: components["schemas"]["LocalDate"];
                baselineFrom?: components["schemas"]["LocalDate"];
                baselineTo?: components["schemas"]["LocalDate"];
                limit?: number;
                cursor?: string;
                bundle?: components["schemas"]["BundleId"];
                order?: "key" | "highest" | "lowest";
                only?: "missed";
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
                kpi: string;
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
                        region: components["schemas"]["RegionCode"];
                        from: components["schemas"]["LocalDate"];
                        to: components["schemas"]["LocalDate"];
                        baselineFrom: components["schemas"]["LocalDate"];
                        baselineTo: components["schemas"]["LocalDate"];
                        kpi: string;
                        bundle?: string;
                        version: number;
                        validFrom: components["schemas"]["LocalDate"];
                        name: components["schemas"]["LocalizedText"];
                        /** @enum {string} */
                        unit: "COUNT" | "PERCENT" | "WORKING_DAY" | "MINUTE";
                        /** @enum {string} */
                        statistic?: "LEAST" | "MEDIAN" | "P90" | "P99";
                        /** @enum {string} */
                        origin: "law" | "source" | "knowledge" | "design";
                        target?: {
                            value: number;
                            /** @enum {string} */
                            is?: "AT_LEAST" | "MORE_THAN" | "AT_MOST" | "LESS_THAN";
                            /** @constant */
                            per?: "YEAR";
                            /** @enum {string} */
                            origin: "law" | "source" | "knowledge" | "design";
                        };
                        /** @enum {string} */
                        by?: "bundle" | "item" | "department" | "servicePoint" | "windowGroup";
                        rows: {
                            key: string;
                            name?: components["schemas"]["LocalizedText"];
                            bundle?: string;
                            numerator: number;
                            denominator?: number;
                            value?: number;
                            met?: boolean;
                            before: {
                                numerator: number;
                                denominator?: number;
                                value?: number;
                            };
                            change?: {
                                value: number;
                                /** @enum {string} */
                                unit: "PERCENT" | "POINT";
                            };
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
                        code: "region_unknown" | "kpi_unknown";
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
    listDurations: {
        parameters: {
            query: {
                region: components["schemas"]["RegionCode"];
                from: components["schemas"]["LocalDate"];
                to: components["schemas"]["LocalDate"];
                by?: "item" | "department";
                bundle?: components["schemas"]["BundleId"];
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
                        by: "item" | "department";
                        rows: {
                            key: string;
                            name?: components["schemas"]["LocalizedText"];
                            bundle?: string;
                            tasks: number;
                            p50?: number;
                            p90?: number;
                            p99?: number;
                            onTimePromised: {
                                numerator: number;
                                denominator?: number;
                                value?: number;
                            };
                            onTimeStatutory: {
                                numerator: number;
                                denominator?: number;
                                value?: number;
                            };
                            lastYear: {
                                tasks: number;
                                p50?: number;
                                p90?: number;
                                p99?: number;
                                onTimePromised: {
                                    numerator: number;
                                    denominator?: number;
                                    value?: number;
                                };
                                onTimeStatutory: {
                                    numerator: number;
                                    denominator?: number;
                                    value?: number;
                                };
                            };
                        }[];
                        total: {
                            tasks: number;
                            p50?: number;
                            p90?: number;
                            p99?: number;
                            onTimePromised: {
                                numerator: number;
                                denominator?: number;
                                value?: number;
                            };
                            onTimeStatutory: {
                                numerator: number;
                                denominator?: number;
                                value?: number;
                            };
                            lastYear: {
                                tasks: number;
                                p50?: number;
                                p90?: number;
                                p99?: number;
                                onTimePromised: {
                                    numerator: number;
                                    denominator?: number;
                                    value?: number;
                                };
                                onTimeStatutory: {
                                    numerator: number;
                                    denominator?: number;
                                    value?: number;
                                };
                            };
                        };
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
    getDurationsCsv: {
        parameters: {
            query: {
                region: components["schemas"]["RegionCode"];
                from: components["schemas"]["LocalDate"];
                to: components["schemas"]["LocalDate"];
                by?: "item" | "department";
                bundle?: components["schemas"]["BundleId"];
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
    getDurationsXlsx: {
        parameters: {
            query: {
                region: components["schemas"]["RegionCode"];
                from: components["schemas"]["LocalDate"];
                to: components["schemas"]["LocalDate"];
                by?: "item" | "department";
                bundle?: components["schemas"]["BundleId"];
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    listBottlenecks: {
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
                            item: string;
                            itemName?: components["schemas"]["LocalizedText"];
                            bundle: string;
                            department: string;
                            departmentName?: components["schemas"]["LocalizedText"];
                            tasks: number;
                            blocked: number;
                            since: components["schemas"]["LocalDate"];
                            longestDays: number;
                            waiting: {
                                item: string;
                                name?: components["schemas"]["LocalizedText"];
                                tasks: number;
                            }[];
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
                            name?: components["schemas"]["LocalizedText"];
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
