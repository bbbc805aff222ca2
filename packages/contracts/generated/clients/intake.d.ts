// Written by `pnpm run generate` from the declarations in packages/contracts.

export interface paths {
    "/plan-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 预览办理方案
         * @description Preview the plan of an order; stores nothing
         */
        post: operations["previewPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按状态列出申请
         * @description List applications of a region by status, oldest receipt first
         */
        get: operations["listApplications"];
        put?: never;
        /**
         * 提交申请（收件）
         * @description Submit an application; answers with its receipt
         */
        post: operations["submitApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看申请（隐去个人信息）
         * @description See an application, personal data masked
         */
        get: operations["getApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/unmasking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查看完整信息（记录理由）
         * @description See the full personal data; the reason is recorded
         */
        post: operations["unmaskApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 受理
         * @description Accept for all items at once; the case opens
         */
        post: operations["acceptApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/correction-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 出具一次性补正告知书
         * @description Issue the one correction notice; every defect the hall can see is added to it
         */
        post: operations["requestCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补正
         * @description Hand in what the notice asked for
         */
        post: operations["correctApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/non-acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予受理
         * @description Do not accept, with the reason
         */
        post: operations["refuseAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回
         * @description Withdraw before acceptance
         */
        post: operations["withdrawApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-points/{servicePointId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看服务点
         * @description See a service point and its trips
         */
        get: operations["getServicePoint"];
        /**
         * 设置服务点
         * @description Set up or change a service point
         */
        put: operations["putServicePoint"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-points/{servicePointId}/trips/{tripId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 发布外出服务
         * @description Publish a trip of a mobile service point
         */
        put: operations["publishTrip"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出一个区域的服务点
         * @description List the service points of a region
         */
        get: operations["listServicePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 由证件得到当事人编号
         * @description The reference of a person or organisation, from an identity document
         */
        post: operations["identifyParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/holdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记电子证照或共享数据
         * @description Record an e-licence or shared data that a party holds, so that it is never asked for again
         */
        post: operations["importHolding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parties/{party}/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 删除当事人的个人信息
         * @description Forget a person: their key is deleted, their data can no longer be read
         */
        delete: operations["forgetParty"];
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
        Application: {
            application: components["schemas"]["ApplicationId"];
            case?: components["schemas"]["CaseId"];
            status: components["schemas"]["CaseStatus"];
            receiptNumber: string;
            region: components["schemas"]["RegionCode"];
            bundle: components["schemas"]["BundleId"];
            digest: components["schemas"]["BundleDigest"];
            party: components["schemas"]["PartyRef"];
            channel: components["schemas"]["Channel"];
            servicePoint: components["schemas"]["ServicePointId"];
            trip?: components["schemas"]["TripId"];
            items: components["schemas"]["ItemId"][];
            capturedAt: components["schemas"]["Instant"];
            receivedAt: components["schemas"]["Instant"];
            receiptDate: components["schemas"]["LocalDate"];
            correctionDueDate: components["schemas"]["LocalDate"];
            cureDueDate?: components["schemas"]["LocalDate"];
            defects: components["schemas"]["Defect"][];
            materialsHeld: string[];
            materialsSupplied: string[];
            materialsMissing: string[];
            form: {
                [key: string]: unknown;
            };
        };
        ApplicationId: string;
        ApprovalPlan: {
            bundle: {
                id: string;
                version: string;
            };
            region: string;
            calendarVersion: string;
            startDate: components["schemas"]["LocalDate"];
            tasks: components["schemas"]["PlannedTask"][];
            mergeGroups: {
                id: string;
                name: components["schemas"]["Text"];
                lead: string;
                tasks: string[];
            }[];
            materials: components["schemas"]["PlannedMaterial"][];
            fields: string[];
            criticalPath: string[];
            promiseDate: components["schemas"]["LocalDate"];
            targetDate?: components["schemas"]["LocalDate"];
            savings: {
                documentsItemByItem: number;
                documentsInUnion: number;
                documentsToBring: number;
                fieldsItemByItem: number;
                fieldsInUnion: number;
                applicationsItemByItem: number;
                applications: number;
                workingDaysOneByOne: number;
                workingDaysPlanned: number;
            };
            explanations: {
                about: string;
                included: boolean;
                why: components["schemas"]["Text"];
            }[];
        };
        BundleDigest: string;
        BundleId: string;
        CaseId: string;
        /** @enum {string} */
        CaseStatus: "DRAFT" | "RECEIVED" | "CORRECTION" | "ACCEPTED" | "ACCEPTED_DEFICIENT" | "NOT_ACCEPTED" | "NOT_REQUIRED" | "WITHDRAWN" | "REVIEW" | "SPECIAL" | "EXTENDED" | "GRANTED" | "REFUSED" | "ACCEPTANCE_REVOKED" | "COMPLETED" | "DELIVERED" | "ARCHIVED" | "SUSPENDED" | "REVOKED" | "CANCELLED";
        /** @enum {string} */
        Channel: "COUNTER" | "STATION" | "MOBILE" | "KIOSK" | "ONLINE" | "PARTNER";
        Defect: {
            path: string;
            /** @enum {string} */
            code: "MISSING" | "WRONG" | "UNREADABLE" | "EXPIRED";
            note?: components["schemas"]["PublicText"];
        };
        Dependency: {
            on: string[];
            needed: number;
            /** @enum {string} */
            kind: "HARD" | "SOFT" | "DATA" | "MATERIAL";
            /** @enum {string} */
            state: "WAITS" | "PROVISIONAL" | "MET";
            /** @enum {string} */
            metBy?: "HELD_RESULT" | "SAME_APPLICATION" | "ANSWERS" | "COMMITMENT" | "DEFICIENCY" | "MINUTES";
            substitutes: components["schemas"]["Substitute"][];
            /** @enum {string} */
            onRefusal: "CLOSE" | "CONTINUE";
            basis: components["schemas"]["LegalBasis"][];
        };
        /** Format: date-time */
        Instant: string;
        ItemId: string;
        LegalBasis: {
            title: components["schemas"]["Text"];
            article?: string;
            reference?: string;
            /** @enum {string} */
            origin: "law" | "source" | "knowledge" | "design";
        };
        Limit: {
            value: number;
            /** @enum {string} */
            unit: "WORKING_DAY" | "DAY" | "MINUTE";
        };
        /** Format: date */
        LocalDate: string;
        LocalizedText: {
            zh: string;
            en: string;
        };
        OrderRequest: {
            region: components["schemas"]["RegionCode"];
            bundle: components["schemas"]["BundleId"];
            servicePoint: components["schemas"]["ServicePointId"];
            trip?: components["schemas"]["TripId"];
            items: string[];
            form: {
                [key: string]: unknown;
            };
            /** @default [] */
            materials?: {
                material: string;
                /** @enum {string} */
                as: "PAPER" | "DIGITAL" | "DECLARED";
                sha256?: string;
            }[];
            /** @default [] */
            commitments?: string[];
            /** @default [] */
            promisedMaterials?: string[];
            targetDate?: components["schemas"]["LocalDate"];
            capture?: {
                device: string;
                sequence: number;
                capturedAt: components["schemas"]["Instant"];
            };
        };
        PartyRef: string;
        PlanPreview: {
            plan: components["schemas"]["ApprovalPlan"];
            defects: components["schemas"]["Defect"][];
        };
        PlannedMaterial: {
            material: string;
            name: components["schemas"]["Text"];
            neededBy: string[];
            /** @enum {string} */
            supply: "FORM" | "HELD" | "GENERATED" | "APPLICANT" | "DECLARED" | "PROMISED";
            from?: string;
            deferrable: boolean;
            why: components["schemas"]["Text"];
        };
        PlannedTask: {
            item: string;
            name: components["schemas"]["Text"];
            stage: string;
            department: string;
            mergeGroup?: string;
            dependsOn: components["schemas"]["Dependency"][];
            materials: string[];
            promised: {
                limit: components["schemas"]["Limit"];
                /** @enum {string} */
                origin: "law" | "source" | "knowledge" | "design";
            };
            statutory?: {
                limit: components["schemas"]["Limit"];
                basis: components["schemas"]["LegalBasis"];
            };
            startDate: components["schemas"]["LocalDate"];
            promisedDate: components["schemas"]["LocalDate"];
            statutoryDate?: components["schemas"]["LocalDate"];
            slackWorkingDays: number;
            critical: boolean;
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
        PublicText: string;
        RegionCode: string;
        ServicePoint: {
            servicePoint: components["schemas"]["ServicePointId"];
            name: components["schemas"]["LocalizedText"];
            /** @enum {string} */
            kind: "HALL" | "STATION" | "MOBILE" | "KIOSK" | "ONLINE";
            region: components["schemas"]["RegionCode"];
            offers?: {
                bundle: components["schemas"]["BundleId"];
                items: components["schemas"]["ItemId"][];
            }[];
            officeHours: {
                from: string;
                to: string;
            }[];
            trips: {
                trip: components["schemas"]["TripId"];
                place: string;
                opensAt: components["schemas"]["Instant"];
                closesAt: components["schemas"]["Instant"];
            }[];
        };
        ServicePointId: string;
        Substitute: {
            /** @constant */
            by: "PRELIMINARY_OPINION";
        } | {
            /** @constant */
            by: "COMMITMENT";
            commitment: string;
        } | {
            /** @constant */
            by: "DEFICIENCY";
            material: string;
        } | {
            /** @constant */
            by: "MINUTES";
        };
        Text: {
            zh: string;
            en: string;
        };
        TripId: string;
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
    previewPlan: {
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
                "application/json": components["schemas"]["OrderRequest"];
            };
        };
        responses: {
            /** @description 成功 Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanPreview"];
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
                        code: "service_point_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "bundle_not_enabled";
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
                        code: "request_invalid" | "order_invalid" | "calendar_year_missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApplications: {
        parameters: {
            query: {
                limit?: number;
                cursor?: string;
                region: components["schemas"]["RegionCode"];
                status?: components["schemas"]["CaseStatus"];
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
                        entries: components["schemas"]["Application"][];
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
    submitApplication: {
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
                "application/json": components["schemas"]["OrderRequest"];
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
                    "application/json": components["schemas"]["Application"];
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
                        code: "service_point_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "bundle_not_enabled";
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
                        code: "request_invalid" | "order_invalid" | "calendar_year_missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getApplication: {
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
                applicationId: components["schemas"]["ApplicationId"];
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
                    "application/json": components["schemas"]["Application"];
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
                        code: "application_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    unmaskApplication: {
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
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: components["schemas"]["PublicText"];
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
                        form: {
                            [key: string]: unknown;
                        };
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
            /** @description 没有找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "application_unknown" | "person_forgotten";
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
    acceptApplication: {
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
                applicationId: components["schemas"]["ApplicationId"];
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
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
                        code: "json_malformed" | "json_too_deep" | "json_forbidden_key" | "media_type_unsupported" | "idempotency_key_invalid" | "request_invalid";
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
                        code: "application_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "status_move_invalid" | "materials_missing";
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
    requestCorrection: {
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
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    defects?: components["schemas"]["Defect"][];
                    /** @default 10 */
                    cureWithinWorkingDays?: number;
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
                    "application/json": components["schemas"]["Application"];
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
                        code: "json_malformed" | "json_too_deep" | "json_forbidden_key" | "media_type_unsupported" | "idempotency_key_invalid" | "request_invalid";
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
                        code: "application_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "status_move_invalid" | "correction_notice_issued";
                    };
                };
            };
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            /** @description 内容有误 Invalid content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_invalid" | "nothing_to_correct";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    correctApplication: {
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
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    form?: {
                        [key: string]: unknown;
                    };
                    /** @default [] */
                    materials?: {
                        material: string;
                        /** @enum {string} */
                        as: "PAPER" | "DIGITAL" | "DECLARED";
                        sha256?: string;
                    }[];
                    /** @default [] */
                    promisedMaterials?: string[];
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
                    "application/json": components["schemas"]["Application"];
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
                        code: "json_malformed" | "json_too_deep" | "json_forbidden_key" | "media_type_unsupported" | "idempotency_key_invalid" | "request_invalid";
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
                        code: "application_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "status_move_invalid";
                    };
                };
            };
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            /** @description 内容有误 Invalid content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_invalid" | "order_invalid";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    refuseAcceptance: {
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
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: components["schemas"]["PublicText"];
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
                    "application/json": components["schemas"]["Application"];
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
                        code: "json_malformed" | "json_too_deep" | "json_forbidden_key" | "media_type_unsupported" | "idempotency_key_invalid" | "request_invalid";
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
                        code: "application_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "status_move_invalid";
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
    withdrawApplication: {
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
                applicationId: components["schemas"]["ApplicationId"];
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
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
                        code: "json_malformed" | "json_too_deep" | "json_forbidden_key" | "media_type_unsupported" | "idempotency_key_invalid" | "request_invalid";
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
                        code: "application_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "status_move_invalid";
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
    getServicePoint: {
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
                servicePointId: components["schemas"]["ServicePointId"];
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
                    "application/json": components["schemas"]["ServicePoint"];
                };
            };
            /** @description 没有变动 Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "service_point_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    putServicePoint: {
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
                servicePointId: components["schemas"]["ServicePointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: components["schemas"]["LocalizedText"];
                    /** @enum {string} */
                    kind: "HALL" | "STATION" | "MOBILE" | "KIOSK" | "ONLINE";
                    region: components["schemas"]["RegionCode"];
                    offers?: {
                        bundle: components["schemas"]["BundleId"];
                        items: components["schemas"]["ItemId"][];
                    }[];
                    officeHours?: {
                        from: string;
                        to: string;
                    }[];
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
                    "application/json": components["schemas"]["ServicePoint"];
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
                        code: "region_unknown";
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
                        code: "concurrent_change";
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
    publishTrip: {
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
            path: {
                servicePointId: components["schemas"]["ServicePointId"];
                tripId: components["schemas"]["TripId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    place: string;
                    opensAt: components["schemas"]["Instant"];
                    closesAt: components["schemas"]["Instant"];
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
                    "application/json": components["schemas"]["ServicePoint"];
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
                        code: "json_malformed" | "json_too_deep" | "json_forbidden_key" | "media_type_unsupported";
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
                        code: "service_point_unknown";
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
                        code: "concurrent_change" | "trip_exists";
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
    listServicePoints: {
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
                        entries: components["schemas"]["ServicePoint"][];
                        next?: string;
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
    identifyParty: {
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
                    /** @enum {string} */
                    idType: "RESIDENT_ID" | "PASSPORT" | "PERMANENT_RESIDENT" | "HMT_RESIDENCE" | "USCC";
                    idNo: string;
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
                        party: components["schemas"]["PartyRef"];
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
    importHolding: {
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
                    /** @enum {string} */
                    idType: "RESIDENT_ID" | "PASSPORT" | "PERMANENT_RESIDENT" | "HMT_RESIDENCE" | "USCC";
                    idNo: string;
                    material: string;
                    reference: string;
                    validTo?: components["schemas"]["LocalDate"];
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
                        party: components["schemas"]["PartyRef"];
                        material: string;
                        validTo?: components["schemas"]["LocalDate"];
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
    forgetParty: {
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
            path: {
                party: components["schemas"]["PartyRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，无内容 Done, with nothing to say */
            204: {
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
                        code: "person_unknown";
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
                        code: "concurrent_change";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
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
