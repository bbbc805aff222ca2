// Written by `pnpm run generate` from the declarations in packages/contracts.

export interface paths {
    "/regions/{regionCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看区域
         * @description See a region
         */
        get: operations["getRegion"];
        /**
         * 设置区域
         * @description Set up or change a region
         */
        put: operations["putRegion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bundles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出已发布的主题包
         * @description List the published bundle versions
         */
        get: operations["listBundles"];
        put?: never;
        /**
         * 发布主题包
         * @description Publish a bundle version; refused with every problem when it does not prove
         */
        post: operations["publishBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bundles/{bundleId}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取主题包
         * @description Read a bundle version
         */
        get: operations["getBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/{regionCode}/bundles/{bundleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 在区域启用主题包
         * @description Switch a bundle on in a region, with its overlay
         */
        put: operations["enableBundle"];
        post?: never;
        /**
         * 停用主题包
         * @description Switch a bundle off; open cases go on
         */
        delete: operations["disableBundle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/{regionCode}/bundles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出区域启用的主题包
         * @description List the bundles of a region
         */
        get: operations["listEnabledBundles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出区域的办件
         * @description List the cases of a region by status, oldest first
         */
        get: operations["listCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的办件
         * @description The caller’s own cases, newest first
         */
        get: operations["listMyCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看办件
         * @description See a case with its tasks, clocks and plan
         */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 说明每个期限的由来
         * @description Why every date of the case is what it is
         */
        get: operations["explainCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/departments/{departmentCode}/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 部门待办
         * @description Open tasks of a department, earliest due first
         */
        get: operations["listInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看任务
         * @description See a task
         */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{taskId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作出决定
         * @description Grant with a result, or refuse with reasons
         */
        post: operations["decideTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{taskId}/preliminary-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 出具初审意见
         * @description Give a preliminary opinion that others may start on
         */
        post: operations["giveOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{taskId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 特别程序（计时暂停）
         * @description Stop the clocks for a special procedure
         */
        post: operations["stopTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{taskId}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复计时
         * @description The special procedure ended; the clocks run on
         */
        post: operations["resumeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{taskId}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 延期
         * @description Extend the statutory limit once, with reasons
         */
        post: operations["extendTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/milestones/{milestone}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 报告里程碑
         * @description Something happened that no department decides, and that tasks wait for; the same report again changes nothing
         */
        post: operations["reportMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记已知情况
         * @description Something became known that tasks wait for; the same facts again change nothing
         */
        post: operations["reportFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/cures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补齐容缺材料
         * @description A material that was promised has come
         */
        post: operations["cureDeficiency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/acceptance-revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销受理
         * @description Revoke the acceptance of what rests on a promised material that has not come in time
         */
        post: operations["revokeAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 一次出证
         * @description Release the results together; or, as the applicant chooses, those named, while the rest goes on
         */
        post: operations["releaseResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 送达
         * @description The results are in the applicant’s hands
         */
        post: operations["deliverResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/offers/{service}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复增值服务
         * @description Accept or decline a value-added service
         */
        post: operations["answerOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quota-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开立额度账户
         * @description Open a quota account of a party for a year
         */
        post: operations["openQuota"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quota-accounts/{quotaAccountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看额度账户
         * @description See a quota account and its entries
         */
        get: operations["getQuota"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quota-accounts/{quotaAccountId}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发起划转
         * @description Offer part of a quota to another party
         */
        post: operations["offerTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quota-accounts/{quotaAccountId}/transfers/{transferId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认划转
         * @description The receiving party confirms a transfer
         */
        post: operations["confirmTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{activityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看活动
         * @description See an activity and its free seats
         */
        get: operations["getActivity"];
        /**
         * 发布活动
         * @description Announce an activity with seats
         */
        put: operations["putActivity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/{regionCode}/grids/{gridId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看网格及历任网格员
         * @description See a grid with all who ever had it
         */
        get: operations["getGrid"];
        /**
         * 设置网格（楼栋、驿站、网格员）
         * @description Set up a grid: its buildings, station and worker; another worker takes over what is still to be delivered
         */
        put: operations["putGrid"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出一个区域的网格与楼栋
         * @description List the grids of a region with their buildings
         */
        get: operations["listGrids"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grid-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出一个区域的网格送达任务
         * @description List the grid tasks of a region by status, the first due first
         */
        get: operations["listGridTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-grid-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的送达任务
         * @description What the caller has to deliver, the first due first
         */
        get: operations["listMyGridTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grid-tasks/{gridTaskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看网格送达任务
         * @description See a grid task
         */
        get: operations["getGridTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grid-tasks/{gridTaskId}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 指派或改派网格员
         * @description Give a task out, again or to somebody else: the worker of the building’s grid, or the one named
         */
        post: operations["assignGridTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grid-tasks/{gridTaskId}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 经平台联系申请人（不显示号码）
         * @description Have the hall tell the applicant; the worker sees no number
         */
        post: operations["callApplicant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grid-tasks/{gridTaskId}/failed-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上门无人
         * @description Nobody was at home; after the second time it goes back to the station
         */
        post: operations["reportFailedVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grid-tasks/{gridTaskId}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 凭送达码签收
         * @description Hand the results over against the applicant’s code and a proof; no identity document is kept
         */
        post: operations["handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grid-tasks/{gridTaskId}/unlocking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解锁送达任务
         * @description Unlock a task after wrong codes
         */
        post: operations["unlockGridTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grid-tasks/{gridTaskId}/handover-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看送达码
         * @description See the code that the results are handed over against: whose they are alone
         */
        get: operations["getHandoverCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/{regionCode}/indicator-sets/{indicatorSetVersion}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看一版指标体系
         * @description See a version of the score indicators
         */
        get: operations["getIndicatorSet"];
        /**
         * 发布一版创新积分指标体系
         * @description Publish a version of the score indicators: the weights of every life stage add up to 100; a version never changes
         */
        put: operations["putIndicatorSet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/score-snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出一家企业的历次积分
         * @description List the scores of a firm, newest first
         */
        get: operations["listScores"];
        put?: never;
        /**
         * 发布企业创新积分
         * @description Score a firm for a day from the values of its indicators, and publish it with the breakdown
         */
        post: operations["publishScore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/score-snapshots/{scoreSnapshotId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看企业创新积分及短板
         * @description See a firm’s score with what it is made of, and where to gain
         */
        get: operations["getScore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spotted-firms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出发现的高潜企业
         * @description List the firms of a region whose scores rose much, newest first
         */
        get: operations["listSpottedFirms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/score-loans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出一个区域的积分贷
         * @description List the score loans of a region by status, newest first
         */
        get: operations["listScoreLoans"];
        put?: never;
        /**
         * 企业单独同意向一家银行提供积分信息
         * @description The firm consents, for itself alone: to which lender, for what, which kinds of data
         */
        post: operations["giveScoreConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/score-loans/{scoreLoanId}/consent-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回同意
         * @description The firm withdraws its consent; what it agreed with the lender stands
         */
        post: operations["withdrawScoreConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/score-loans/{scoreLoanId}/referral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 转介给银行
         * @description Refer the firm to the lender, with one of its scores
         */
        post: operations["referLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/score-loans/{scoreLoanId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看积分贷转介
         * @description See a referral: the firm, its region, and the lender it was routed to
         */
        get: operations["getScoreLoan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referred-loans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出转介给本行的企业
         * @description List what was referred to the caller, the newest consent first
         */
        get: operations["listReferredLoans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/loan-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 回传授信与放款（逐行核对）
         * @description Report answers, credit lines and drawdowns; rows are taken or refused one by one
         */
        post: operations["reportLoans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/{regionCode}/loan-totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看一个区域的积分贷总数
         * @description See what the score loans of a region add up to
         */
        get: operations["getLoanTotals"];
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
        Activity: {
            activity: components["schemas"]["ActivityId"];
            service: string;
            bundle: components["schemas"]["BundleId"];
            region: components["schemas"]["RegionCode"];
            name: components["schemas"]["LocalizedText"];
            startsAt: components["schemas"]["Instant"];
            seats: number;
            reserved: number;
            taken: number;
            waiting: number;
        };
        ActivityId: string;
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
            milestones: {
                milestone: string;
                name: components["schemas"]["Text"];
                evidence: components["schemas"]["Text"];
                dependsOn: components["schemas"]["Dependency"][];
                earliestDate: components["schemas"]["LocalDate"];
            }[];
            duties: {
                duty: string;
                name: components["schemas"]["Text"];
                after: string;
                required: string;
                within: components["schemas"]["Limit"];
                consequence: components["schemas"]["Text"];
                basis: components["schemas"]["LegalBasis"][];
            }[];
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
        BuildingCode: string;
        Bundle: {
            /**
             * @default walking-hall/bundle@1
             * @constant
             */
            format: "walking-hall/bundle@1";
            id: string;
            version: string;
            name: components["schemas"]["Text"];
            summary: components["schemas"]["Text"];
            departments: {
                id: string;
                name: components["schemas"]["Text"];
                /** @enum {string} */
                side: "GOV" | "MARKET" | "SOCIETY";
            }[];
            stages: {
                id: string;
                name: components["schemas"]["Text"];
                order: number;
                lead: string;
                references?: {
                    bundle: string;
                    item: string;
                }[];
            }[];
            /** @default [] */
            milestones: {
                id: string;
                name: components["schemas"]["Text"];
                evidence: components["schemas"]["Text"];
            }[];
            /** @default [] */
            edges: ({
                to: string;
                from: {
                    allOf: string[];
                } | {
                    anyOf: string[];
                } | {
                    atLeast: number;
                    of: string[];
                };
                when?: string;
                /** @enum {string} */
                onRefusal: "CLOSE" | "CONTINUE";
                basis: components["schemas"]["LegalBasis"][];
                /** @constant */
                kind: "HARD";
            } | {
                to: string;
                from: {
                    allOf: string[];
                } | {
                    anyOf: string[];
                } | {
                    atLeast: number;
                    of: string[];
                };
                when?: string;
                /** @enum {string} */
                onRefusal: "CLOSE" | "CONTINUE";
                basis: components["schemas"]["LegalBasis"][];
                /** @constant */
                kind: "SOFT";
                substitutes: components["schemas"]["Substitute"][];
            } | {
                to: string;
                from: {
                    allOf: string[];
                } | {
                    anyOf: string[];
                } | {
                    atLeast: number;
                    of: string[];
                };
                when?: string;
                /** @enum {string} */
                onRefusal: "CLOSE" | "CONTINUE";
                basis: components["schemas"]["LegalBasis"][];
                /** @constant */
                kind: "DATA";
                fields: string[];
            })[];
            /** @default [] */
            duties: {
                id: string;
                name: components["schemas"]["Text"];
                after: string;
                required: string;
                within: {
                    value: number;
                    /** @enum {string} */
                    unit: "WORKING_DAY" | "DAY" | "MINUTE";
                };
                consequence: components["schemas"]["Text"];
                basis: components["schemas"]["LegalBasis"][];
            }[];
            /** @default [] */
            mergeGroups: {
                id: string;
                name: components["schemas"]["Text"];
                items: string[];
                lead?: string;
                basis: components["schemas"]["LegalBasis"][];
            }[];
            /** @default [] */
            materials: {
                id: string;
                name: components["schemas"]["Text"];
                sources: ("LICENCE" | "SHARED" | "GENERATED" | "UPLOADED" | "DECLARED")[];
                unionForm?: boolean;
                commitment?: string;
                reusableMonths?: number;
                per?: string;
            }[];
            fields: ({
                id: string;
                name: components["schemas"]["Text"];
                when?: string;
                required: boolean;
                /** @enum {string} */
                personal?: "NAME" | "ID_NUMBER" | "PHONE" | "ADDRESS" | "BANK_ACCOUNT" | "OTHER";
                readOnlyFrom?: string;
                /** @constant */
                type: "text";
                /** @enum {string} */
                format?: "USCC" | "ID_NUMBER" | "ID_NUMBER_OF_TYPE" | "DIVISION_CODE" | "MOBILE";
                pattern?: string;
                maxLength?: number;
            } | {
                id: string;
                name: components["schemas"]["Text"];
                when?: string;
                required: boolean;
                /** @enum {string} */
                personal?: "NAME" | "ID_NUMBER" | "PHONE" | "ADDRESS" | "BANK_ACCOUNT" | "OTHER";
                readOnlyFrom?: string;
                /** @enum {string} */
                type: "integer" | "decimal";
                min?: number;
                max?: number;
            } | {
                id: string;
                name: components["schemas"]["Text"];
                when?: string;
                required: boolean;
                /** @enum {string} */
                personal?: "NAME" | "ID_NUMBER" | "PHONE" | "ADDRESS" | "BANK_ACCOUNT" | "OTHER";
                readOnlyFrom?: string;
                /** @constant */
                type: "enum";
                choices: {
                    value: string;
                    name: components["schemas"]["Text"];
                }[];
            } | {
                id: string;
                name: components["schemas"]["Text"];
                when?: string;
                required: boolean;
                /** @enum {string} */
                personal?: "NAME" | "ID_NUMBER" | "PHONE" | "ADDRESS" | "BANK_ACCOUNT" | "OTHER";
                readOnlyFrom?: string;
                /** @enum {string} */
                type: "boolean" | "date";
            } | {
                id: string;
                name: components["schemas"]["Text"];
                when?: string;
                required: boolean;
                /** @enum {string} */
                personal?: "NAME" | "ID_NUMBER" | "PHONE" | "ADDRESS" | "BANK_ACCOUNT" | "OTHER";
                readOnlyFrom?: string;
                /** @constant */
                type: "list";
                columns: {
                    id: string;
                    name: components["schemas"]["Text"];
                    required: boolean;
                    /** @enum {string} */
                    personal?: "NAME" | "ID_NUMBER" | "PHONE" | "ADDRESS" | "BANK_ACCOUNT" | "OTHER";
                    /** @enum {string} */
                    type: "text" | "integer" | "decimal" | "date";
                    /** @enum {string} */
                    format?: "USCC" | "ID_NUMBER";
                }[];
                minRows?: number;
                sum?: {
                    column: string;
                    equals: number;
                };
            })[];
            /** @default [] */
            commitments: {
                id: string;
                name: components["schemas"]["Text"];
                when?: string;
                letter: components["schemas"]["Text"];
                version: string;
                check: components["schemas"]["Text"];
                consequence: components["schemas"]["Text"];
                basis: components["schemas"]["LegalBasis"][];
            }[];
            /** @default [] */
            packages: {
                id: string;
                name: components["schemas"]["Text"];
                items: string[];
                optional: string[];
            }[];
            /** @default [] */
            valueAddedServices: {
                id: string;
                name: components["schemas"]["Text"];
                /** @enum {string} */
                side: "GOV" | "MARKET" | "SOCIETY";
                onGranted: string[];
                when?: string;
                activity?: boolean;
                outcomes: string[];
            }[];
            /** @default [] */
            quotas: {
                id: string;
                name: components["schemas"]["Text"];
                unit: components["schemas"]["Text"];
                debits: {
                    item: string;
                    quantity: string;
                }[];
                basis: components["schemas"]["LegalBasis"][];
            }[];
            /** @default [] */
            notices: {
                id: string;
                /** @enum {string} */
                on: "TASK_OPENED" | "TASK_GRANTED" | "TASK_REFUSED" | "RESULTS_RELEASED" | "CASE_OPENED";
                items?: string[];
                /** @enum {string} */
                to: "APPLICANT" | "DEPARTMENT";
                title: components["schemas"]["Text"];
                body: components["schemas"]["Text"];
            }[];
            /** @default [] */
            kpis: {
                id: string;
                name: components["schemas"]["Text"];
                version: number;
                /** @enum {string} */
                numerator: "RECEIVED" | "RECEIVED_ONLINE" | "ACCEPTED" | "ACCEPTED_ONLINE" | "ACCEPTED_AT_ONCE" | "ACCEPTANCE_DECIDED" | "GRANTED" | "REFUSED" | "DECIDED" | "RELEASED" | "ON_TIME_PROMISED" | "ON_TIME_STATUTORY" | "COMPLETED" | "RATED" | "RATINGS" | "SATISFIED" | "TRIPS_ITEM_BY_ITEM" | "TRIPS_SAVED" | "WORKING_DAYS" | "MINUTES" | "NET_MINUTES";
                /** @enum {string} */
                denominator?: "RECEIVED" | "RECEIVED_ONLINE" | "ACCEPTED" | "ACCEPTED_ONLINE" | "ACCEPTED_AT_ONCE" | "ACCEPTANCE_DECIDED" | "GRANTED" | "REFUSED" | "DECIDED" | "RELEASED" | "ON_TIME_PROMISED" | "ON_TIME_STATUTORY" | "COMPLETED" | "RATED" | "RATINGS" | "SATISFIED" | "TRIPS_ITEM_BY_ITEM" | "TRIPS_SAVED";
                /** @enum {string} */
                statistic?: "LEAST" | "MEDIAN" | "P90" | "P99";
                items?: string[];
                /** @enum {string} */
                unit: "COUNT" | "PERCENT" | "WORKING_DAY" | "MINUTE";
                decimals?: number;
                target?: {
                    value: number;
                    /** @enum {string} */
                    is?: "AT_LEAST" | "MORE_THAN" | "AT_MOST" | "LESS_THAN";
                    /** @constant */
                    per?: "YEAR";
                    /** @enum {string} */
                    origin: "law" | "source" | "knowledge" | "design";
                };
            }[];
            items: ({
                id: string;
                name: components["schemas"]["Text"];
                stage: string;
                nationalCode?: string;
                /** @enum {string} */
                level: "MAIN" | "SUB";
                parent?: string;
            } | {
                id: string;
                name: components["schemas"]["Text"];
                stage: string;
                nationalCode?: string;
                /** @constant */
                level: "HANDLING";
                parent?: string;
                department: string;
                /** @enum {string} */
                type: "LICENSING" | "PAYMENT" | "CONFIRMATION" | "REWARD" | "OTHER_POWER" | "PUBLIC_SERVICE";
                basis: components["schemas"]["LegalBasis"][];
                limits: {
                    statutory?: {
                        value: number;
                        /** @enum {string} */
                        unit: "WORKING_DAY" | "DAY" | "MINUTE";
                        basis: components["schemas"]["LegalBasis"];
                        extension?: {
                            value: number;
                            /** @enum {string} */
                            unit: "WORKING_DAY" | "DAY" | "MINUTE";
                            basis: components["schemas"]["LegalBasis"];
                        };
                    };
                    promised: {
                        value: number;
                        /** @enum {string} */
                        unit: "WORKING_DAY" | "DAY" | "MINUTE";
                        /** @enum {string} */
                        origin: "law" | "source" | "knowledge" | "design";
                    };
                };
                result: {
                    name: components["schemas"]["Text"];
                    material?: string;
                    validity: "LONG_TERM" | {
                        months: number;
                    };
                };
                exits: ("GRANTED" | "REFUSED")[];
                when?: string;
                excludes?: string[];
                materials: {
                    material: string;
                    when?: string;
                    deferrable?: boolean;
                }[];
                fields: string[];
                stops?: components["schemas"]["StopReason"][];
                commitments?: string[];
                commitmentBarred?: components["schemas"]["LegalBasis"][];
                startsWhen?: {
                    when: string;
                    says: components["schemas"]["Text"];
                };
                window?: {
                    from: string;
                    to: string;
                    /** @enum {string} */
                    origin: "law" | "source" | "knowledge" | "design";
                };
                preliminaryOpinion?: boolean;
                modes?: ("COUNTER" | "MOBILE" | "HOME" | "KIOSK" | "ONLINE")[];
            })[];
        };
        BundleDigest: string;
        BundleId: string;
        CaseDetail: {
            case: components["schemas"]["CaseId"];
            application: components["schemas"]["ApplicationId"];
            region: components["schemas"]["RegionCode"];
            bundle: components["schemas"]["BundleId"];
            digest: components["schemas"]["BundleDigest"];
            party: components["schemas"]["PartyRef"];
            channel: components["schemas"]["Channel"];
            status: components["schemas"]["CaseStatus"];
            openedAt: components["schemas"]["Instant"];
            promiseDate: components["schemas"]["LocalDate"];
            completedAt?: components["schemas"]["Instant"];
            deliveredAt?: components["schemas"]["Instant"];
            deficiencies: string[];
            cureDueDates: {
                [key: string]: components["schemas"]["LocalDate"];
            };
            tasks: components["schemas"]["Task"][];
            milestones: {
                milestone: string;
                name: components["schemas"]["LocalizedText"];
                /** @enum {string} */
                status: "EXPECTED" | "REPORTED" | "CLOSED";
                waitsFor: components["schemas"]["TaskId"][];
                waitsForMilestones: string[];
                date?: components["schemas"]["LocalDate"];
                evidence?: string;
                reportedAt?: components["schemas"]["Instant"];
                because?: components["schemas"]["TaskId"];
            }[];
            duties: {
                duty: string;
                name: components["schemas"]["LocalizedText"];
                /** @enum {string} */
                status: "NOT_STARTED" | "RUNNING" | "MET" | "MISSED";
                consequence: components["schemas"]["Text"];
                since?: components["schemas"]["LocalDate"];
                dueDate?: components["schemas"]["LocalDate"];
                metDate?: components["schemas"]["LocalDate"];
            }[];
            offers: {
                service: string;
                name: components["schemas"]["LocalizedText"];
                /** @enum {string} */
                answer: "OPEN" | "ACCEPTED" | "DECLINED";
                activity?: components["schemas"]["ActivityId"];
                seat?: number;
                waiting?: number;
            }[];
            plan: components["schemas"]["ApprovalPlan"];
        };
        CaseId: string;
        /** @enum {string} */
        CaseStatus: "DRAFT" | "RECEIVED" | "CORRECTION" | "ACCEPTED" | "ACCEPTED_DEFICIENT" | "WAITING_CONDITION" | "NOT_ACCEPTED" | "NOT_REQUIRED" | "WITHDRAWN" | "REVIEW" | "SPECIAL" | "EXTENDED" | "GRANTED" | "REFUSED" | "ACCEPTANCE_REVOKED" | "COMPLETED" | "DELIVERED" | "ARCHIVED" | "SUSPENDED" | "REVOKED" | "CANCELLED";
        CaseSummary: {
            case: components["schemas"]["CaseId"];
            application: components["schemas"]["ApplicationId"];
            region: components["schemas"]["RegionCode"];
            bundle: components["schemas"]["BundleId"];
            party: components["schemas"]["PartyRef"];
            channel: components["schemas"]["Channel"];
            status: components["schemas"]["CaseStatus"];
            openedAt: components["schemas"]["Instant"];
            promiseDate: components["schemas"]["LocalDate"];
            completedAt?: components["schemas"]["Instant"];
            deliveredAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Channel: "COUNTER" | "STATION" | "MOBILE" | "KIOSK" | "ONLINE" | "PARTNER";
        Clock: {
            name: string;
            limit: components["schemas"]["Limit"];
            rule: {
                text: {
                    zh: string;
                    en: string;
                };
                source: string;
                /** @enum {string} */
                origin: "law" | "source" | "knowledge" | "design";
            };
            startedBy: string;
            startedAt: components["schemas"]["Instant"];
            startDate: components["schemas"]["LocalDate"];
            calendarVersion: string;
            /** @enum {string} */
            status: "RUNNING" | "STOPPED" | "ENDED";
            dueDate: components["schemas"]["LocalDate"];
            dueAt: components["schemas"]["Instant"];
            ledger: components["schemas"]["LedgerEntry"][];
        };
        DepartmentCode: string;
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
        EnabledBundle: {
            region: components["schemas"]["RegionCode"];
            bundle: components["schemas"]["BundleId"];
            version: string;
            digest: components["schemas"]["BundleDigest"];
            name: components["schemas"]["LocalizedText"];
            overlay: components["schemas"]["Overlay"];
            enabled: boolean;
            leftOut: {
                stage: string;
                bundle: string;
                item: string;
            }[];
        };
        FirmRef: string;
        GridId: string;
        GridTaskId: string;
        InboxEntry: {
            task: components["schemas"]["TaskId"];
            case: components["schemas"]["CaseId"];
            item: components["schemas"]["ItemId"];
            itemName: components["schemas"]["LocalizedText"];
            region: components["schemas"]["RegionCode"];
            bundle: components["schemas"]["BundleId"];
            department: components["schemas"]["DepartmentCode"];
            party: components["schemas"]["PartyRef"];
            channel: components["schemas"]["Channel"];
            status: components["schemas"]["TaskState"];
            provisional: boolean;
            openedAt: components["schemas"]["Instant"];
            promisedDueDate: components["schemas"]["LocalDate"];
            statutoryDueDate?: components["schemas"]["LocalDate"];
            light: components["schemas"]["Light"];
        };
        IndicatorSetVersion: string;
        /** Format: date-time */
        Instant: string;
        ItemId: string;
        LedgerEntry: {
            /** @constant */
            entry: "STARTED";
            at: components["schemas"]["Instant"];
            cause: string;
            orderedBy: string;
            startDate: components["schemas"]["LocalDate"];
            dueDateAfter: components["schemas"]["LocalDate"];
            dueAtAfter: components["schemas"]["Instant"];
        } | {
            /** @constant */
            entry: "STOPPED";
            at: components["schemas"]["Instant"];
            cause: string;
            orderedBy: string;
            expectedEnd?: components["schemas"]["LocalDate"];
        } | {
            /** @constant */
            entry: "RESUMED";
            at: components["schemas"]["Instant"];
            cause: string;
            orderedBy: string;
            excluded: number;
            dueDateBefore: components["schemas"]["LocalDate"];
            dueAtBefore: components["schemas"]["Instant"];
            dueDateAfter: components["schemas"]["LocalDate"];
            dueAtAfter: components["schemas"]["Instant"];
        } | {
            /** @constant */
            entry: "EXTENDED";
            at: components["schemas"]["Instant"];
            cause: string;
            orderedBy: string;
            added: number;
            dueDateBefore: components["schemas"]["LocalDate"];
            dueAtBefore: components["schemas"]["Instant"];
            dueDateAfter: components["schemas"]["LocalDate"];
            dueAtAfter: components["schemas"]["Instant"];
        } | {
            /** @constant */
            entry: "REDERIVED";
            at: components["schemas"]["Instant"];
            cause: string;
            orderedBy: string;
            calendarVersion: string;
            dueDateBefore: components["schemas"]["LocalDate"];
            dueAtBefore: components["schemas"]["Instant"];
            dueDateAfter: components["schemas"]["LocalDate"];
            dueAtAfter: components["schemas"]["Instant"];
        } | {
            /** @constant */
            entry: "ENDED";
            at: components["schemas"]["Instant"];
            cause: string;
            orderedBy: string;
        };
        LegalBasis: {
            title: components["schemas"]["Text"];
            article?: string;
            reference?: string;
            /** @enum {string} */
            origin: "law" | "source" | "knowledge" | "design";
        };
        /** @enum {string} */
        Light: "GREEN" | "YELLOW" | "RED" | "BLACK";
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
        Overlay: {
            /** @default [] */
            itemsOff: string[];
            /** @default {} */
            promisedLimits: {
                [key: string]: {
                    value: number;
                    /** @enum {string} */
                    unit: "WORKING_DAY" | "DAY" | "MINUTE";
                };
            };
            /** @default {} */
            windows: {
                [key: string]: {
                    from: string;
                    to: string;
                };
            };
            /** @default {} */
            departments: {
                [key: string]: {
                    code: string;
                    name: components["schemas"]["Text"];
                };
            };
        };
        OverlayInput: {
            /** @default [] */
            itemsOff?: string[];
            /** @default {} */
            promisedLimits?: {
                [key: string]: {
                    value: number;
                    /** @enum {string} */
                    unit: "WORKING_DAY" | "DAY" | "MINUTE";
                };
            };
            /** @default {} */
            windows?: {
                [key: string]: {
                    from: string;
                    to: string;
                };
            };
            /** @default {} */
            departments?: {
                [key: string]: {
                    code: string;
                    name: components["schemas"]["Text"];
                };
            };
        };
        PartyRef: string;
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
            waits: ({
                /** @constant */
                for: "FACTS";
                says: components["schemas"]["Text"];
            } | {
                /** @constant */
                for: "WINDOW";
                opensOn: components["schemas"]["LocalDate"];
                /** @enum {string} */
                origin: "law" | "source" | "knowledge" | "design";
            })[];
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
        QuotaAccount: {
            account: components["schemas"]["QuotaAccountId"];
            quota: string;
            party: components["schemas"]["PartyRef"];
            region: components["schemas"]["RegionCode"];
            amount: number;
            balance: number;
            entries: {
                /** @enum {string} */
                kind: "DEBIT" | "RETURN" | "CREDIT";
                quantity: number;
                reference: string;
                at: components["schemas"]["Instant"];
            }[];
            pendingTransfers: {
                transfer: components["schemas"]["TransferId"];
                to: components["schemas"]["PartyRef"];
                quantity: number;
            }[];
        };
        QuotaAccountId: string;
        Region: {
            region: components["schemas"]["RegionCode"];
            path: components["schemas"]["RegionPath"];
            name: components["schemas"]["LocalizedText"];
            level: string;
            parent?: components["schemas"]["RegionCode"];
            policies: string[];
        };
        RegionCode: string;
        RegionPath: string;
        ScoreLoanId: string;
        ScoreSnapshotId: string;
        ServicePointId: string;
        StaffSubject: string;
        /** @enum {string} */
        StopReason: "HEARING" | "TENDER" | "AUCTION" | "INSPECTION" | "TESTING" | "QUARANTINE" | "APPRAISAL" | "EXPERT_REVIEW" | "PUBLICITY";
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
        Task: {
            task: components["schemas"]["TaskId"];
            case: components["schemas"]["CaseId"];
            item: components["schemas"]["ItemId"];
            itemName: components["schemas"]["LocalizedText"];
            region: components["schemas"]["RegionCode"];
            bundle: components["schemas"]["BundleId"];
            department: components["schemas"]["DepartmentCode"];
            party: components["schemas"]["PartyRef"];
            channel: components["schemas"]["Channel"];
            status: components["schemas"]["TaskState"];
            waitsFor: components["schemas"]["TaskId"][];
            waitsForMilestones: string[];
            says?: components["schemas"]["Text"];
            opensOn?: components["schemas"]["LocalDate"];
            provisional: boolean;
            openedAt?: components["schemas"]["Instant"];
            promised?: components["schemas"]["Clock"];
            statutory?: components["schemas"]["Clock"];
            decidedAt?: components["schemas"]["Instant"];
            resultNumber?: string;
            data?: {
                [key: string]: unknown;
            };
            reasons?: string;
        };
        TaskId: string;
        /** @enum {string} */
        TaskState: "RECEIVED" | "WAITING_CONDITION" | "REVIEW" | "SPECIAL" | "EXTENDED" | "GRANTED" | "REFUSED" | "NOT_ACCEPTED" | "WITHDRAWN" | "ACCEPTANCE_REVOKED" | "SUSPENDED" | "COMPLETED" | "DELIVERED";
        Text: {
            zh: string;
            en: string;
        };
        TransferId: string;
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
    getRegion: {
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
                    "application/json": components["schemas"]["Region"];
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
    putRegion: {
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
                    name: components["schemas"]["LocalizedText"];
                    level: string;
                    parent?: components["schemas"]["RegionCode"];
                    /** @default [] */
                    policies?: string[];
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
                    "application/json": components["schemas"]["Region"];
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
                        code: "concurrent_change" | "region_exists";
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
    listBundles: {
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
                            bundle: components["schemas"]["BundleId"];
                            version: string;
                            digest: components["schemas"]["BundleDigest"];
                            name: components["schemas"]["LocalizedText"];
                            stages: components["schemas"]["LocalizedText"][];
                            items: number;
                            publishedAt: components["schemas"]["Instant"];
                        }[];
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
    publishBundle: {
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
                    id: string;
                } & {
                    [key: string]: unknown;
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
                        bundle: components["schemas"]["BundleId"];
                        version: string;
                        digest: components["schemas"]["BundleDigest"];
                        name: components["schemas"]["LocalizedText"];
                        stages: components["schemas"]["LocalizedText"][];
                        items: number;
                        publishedAt: components["schemas"]["Instant"];
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
                        code: "idempotency_key_reused" | "concurrent_change" | "bundle_version_taken";
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
                        code: "request_invalid" | "bundle_invalid";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBundle: {
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
                bundleId: components["schemas"]["BundleId"];
                version: string;
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
                    "application/json": components["schemas"]["Bundle"];
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
                        code: "bundle_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    enableBundle: {
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
                bundleId: components["schemas"]["BundleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: string;
                    /** @default {} */
                    overlay?: components["schemas"]["OverlayInput"];
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
                    "application/json": components["schemas"]["EnabledBundle"];
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
                        code: "bundle_unknown" | "region_unknown";
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
            /** @description 内容有误 Invalid content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_invalid" | "overlay_invalid";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    disableBundle: {
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
                regionCode: components["schemas"]["RegionCode"];
                bundleId: components["schemas"]["BundleId"];
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
                        code: "concurrent_change" | "bundle_not_enabled";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEnabledBundles: {
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
                        entries: components["schemas"]["EnabledBundle"][];
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
    listCases: {
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
                        entries: components["schemas"]["CaseSummary"][];
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
    listMyCases: {
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
                        entries: components["schemas"]["CaseSummary"][];
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
    getCase: {
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
                caseId: components["schemas"]["CaseId"];
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
                    "application/json": components["schemas"]["CaseDetail"];
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
                        code: "case_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    explainCase: {
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
                caseId: components["schemas"]["CaseId"];
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
                        case: components["schemas"]["CaseId"];
                        clocks: {
                            task: components["schemas"]["TaskId"];
                            clock: string;
                            dueDate: components["schemas"]["LocalDate"];
                            lines: string[];
                        }[];
                        plan: {
                            about: string;
                            included: boolean;
                            why: string;
                        }[];
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
                        code: "case_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listInbox: {
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
                departmentCode: components["schemas"]["DepartmentCode"];
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
                        entries: components["schemas"]["InboxEntry"][];
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
    getTask: {
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
                taskId: components["schemas"]["TaskId"];
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
                    "application/json": components["schemas"]["Task"];
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
                        code: "task_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    decideTask: {
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
                taskId: components["schemas"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    outcome: "GRANTED";
                    resultNumber?: string;
                    validTo?: components["schemas"]["LocalDate"];
                    data?: {
                        [key: string]: unknown;
                    };
                } | {
                    /** @constant */
                    outcome: "REFUSED";
                    reasons: components["schemas"]["PublicText"];
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
                    "application/json": components["schemas"]["Task"];
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
            /** @description 没有权限 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "role_missing" | "other_department";
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
                        code: "quota_unknown" | "task_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "task_not_open" | "task_already_decided" | "task_stopped" | "quota_exceeded";
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
    giveOpinion: {
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
                taskId: components["schemas"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    favourable: boolean;
                    note?: components["schemas"]["PublicText"];
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
                    "application/json": components["schemas"]["Task"];
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
            /** @description 没有权限 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "role_missing" | "other_department";
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
                        code: "task_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "task_stopped" | "task_not_open" | "task_already_decided" | "preliminary_opinion_not_allowed";
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
    stopTask: {
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
                taskId: components["schemas"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: components["schemas"]["StopReason"];
                    expectedEnd: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["Task"];
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
            /** @description 没有权限 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "role_missing" | "other_department";
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
                        code: "task_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "task_not_open" | "task_already_decided" | "task_stopped";
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
                        code: "request_invalid" | "stop_reason_not_allowed";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    resumeTask: {
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
                taskId: components["schemas"]["TaskId"];
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
                    "application/json": components["schemas"]["Task"];
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
            /** @description 没有权限 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "role_missing" | "other_department";
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
                        code: "task_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "task_not_stopped";
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
    extendTask: {
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
                taskId: components["schemas"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    by: number;
                    reasons: components["schemas"]["PublicText"];
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
                    "application/json": components["schemas"]["Task"];
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
            /** @description 没有权限 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "role_missing" | "other_department";
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
                        code: "task_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "task_stopped" | "task_not_open" | "task_already_decided" | "already_extended";
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
                        code: "request_invalid" | "extension_too_long";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    reportMilestone: {
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
                caseId: components["schemas"]["CaseId"];
                milestone: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    date: components["schemas"]["LocalDate"];
                    evidence: components["schemas"]["PublicText"];
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
                    "application/json": components["schemas"]["CaseDetail"];
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
                        code: "case_unknown" | "milestone_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "milestone_not_ready" | "milestone_reported" | "status_move_invalid";
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
    reportFacts: {
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
                caseId: components["schemas"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: {
                        [key: string]: unknown;
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
                    "application/json": components["schemas"]["CaseDetail"];
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
                        code: "case_unknown";
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
    cureDeficiency: {
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
                caseId: components["schemas"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    material: string;
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
                    "application/json": components["schemas"]["CaseDetail"];
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
                        code: "case_unknown";
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
                        code: "request_invalid" | "material_unknown";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeAcceptance: {
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
                caseId: components["schemas"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    material: string;
                    reasons: components["schemas"]["PublicText"];
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
                    "application/json": components["schemas"]["CaseDetail"];
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
                        code: "case_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "deficiency_not_due";
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
                        code: "request_invalid" | "material_unknown";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    releaseResults: {
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
                caseId: components["schemas"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tasks?: components["schemas"]["TaskId"][];
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
                    "application/json": components["schemas"]["CaseDetail"];
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
                        code: "case_unknown" | "task_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "results_not_ready" | "results_provisional" | "nothing_to_release";
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
    deliverResults: {
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
                caseId: components["schemas"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "ELECTRONIC" | "SIGNATURE" | "COURIER";
                    reference: string;
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
                    "application/json": components["schemas"]["CaseDetail"];
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
                        code: "case_unknown";
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
    answerOffer: {
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
                caseId: components["schemas"]["CaseId"];
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accept: boolean;
                    activity?: components["schemas"]["ActivityId"];
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
                    "application/json": components["schemas"]["CaseDetail"];
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
                        code: "case_unknown" | "offer_unknown" | "activity_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "offer_answered";
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
    openQuota: {
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
                    region: components["schemas"]["RegionCode"];
                    bundle: components["schemas"]["BundleId"];
                    quota: string;
                    party: components["schemas"]["PartyRef"];
                    year: number;
                    amount: number;
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
                    "application/json": components["schemas"]["QuotaAccount"];
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
                        code: "role_missing" | "outside_scope" | "other_department";
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
                        code: "quota_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "bundle_not_enabled" | "quota_exists";
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
    getQuota: {
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
                quotaAccountId: components["schemas"]["QuotaAccountId"];
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
                    "application/json": components["schemas"]["QuotaAccount"];
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
                        code: "quota_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    offerTransfer: {
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
                quotaAccountId: components["schemas"]["QuotaAccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    to: components["schemas"]["PartyRef"];
                    quantity: number;
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
                        account: components["schemas"]["QuotaAccountId"];
                        quota: string;
                        party: components["schemas"]["PartyRef"];
                        region: components["schemas"]["RegionCode"];
                        amount: number;
                        balance: number;
                        entries: {
                            /** @enum {string} */
                            kind: "DEBIT" | "RETURN" | "CREDIT";
                            quantity: number;
                            reference: string;
                            at: components["schemas"]["Instant"];
                        }[];
                        pendingTransfers: {
                            transfer: components["schemas"]["TransferId"];
                            to: components["schemas"]["PartyRef"];
                            quantity: number;
                        }[];
                        transfer: components["schemas"]["TransferId"];
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
                        code: "quota_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "quota_exceeded";
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
    confirmTransfer: {
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
                quotaAccountId: components["schemas"]["QuotaAccountId"];
                transferId: components["schemas"]["TransferId"];
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
                    "application/json": components["schemas"]["QuotaAccount"];
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
                        code: "quota_unknown" | "transfer_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "quota_exceeded";
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
    getActivity: {
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
                activityId: components["schemas"]["ActivityId"];
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
                    "application/json": components["schemas"]["Activity"];
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
                        code: "activity_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    putActivity: {
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
                activityId: components["schemas"]["ActivityId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    service: string;
                    bundle: components["schemas"]["BundleId"];
                    region: components["schemas"]["RegionCode"];
                    name: components["schemas"]["LocalizedText"];
                    startsAt: components["schemas"]["Instant"];
                    seats: number;
                    /** @default 0 */
                    reserved?: number;
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
                    "application/json": components["schemas"]["Activity"];
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
                        code: "offer_unknown";
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
                        code: "concurrent_change" | "bundle_not_enabled" | "activity_exists";
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
    getGrid: {
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
                gridId: components["schemas"]["GridId"];
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
                        name: components["schemas"]["Text"];
                        station: components["schemas"]["ServicePointId"];
                        worker: components["schemas"]["StaffSubject"];
                        buildings: {
                            building: components["schemas"]["BuildingCode"];
                            name: components["schemas"]["Text"];
                        }[];
                        region: components["schemas"]["RegionCode"];
                        grid: components["schemas"]["GridId"];
                        workers: {
                            worker: components["schemas"]["StaffSubject"];
                            since: components["schemas"]["Instant"];
                        }[];
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
                        code: "grid_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    putGrid: {
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
                gridId: components["schemas"]["GridId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: components["schemas"]["Text"];
                    station: components["schemas"]["ServicePointId"];
                    worker: components["schemas"]["StaffSubject"];
                    buildings: {
                        building: components["schemas"]["BuildingCode"];
                        name: components["schemas"]["Text"];
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
                    "application/json": {
                        name: components["schemas"]["Text"];
                        station: components["schemas"]["ServicePointId"];
                        worker: components["schemas"]["StaffSubject"];
                        buildings: {
                            building: components["schemas"]["BuildingCode"];
                            name: components["schemas"]["Text"];
                        }[];
                        region: components["schemas"]["RegionCode"];
                        grid: components["schemas"]["GridId"];
                        workers: {
                            worker: components["schemas"]["StaffSubject"];
                            since: components["schemas"]["Instant"];
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
                        code: "concurrent_change" | "building_taken";
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
    listGrids: {
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
                            name: components["schemas"]["Text"];
                            station: components["schemas"]["ServicePointId"];
                            buildings: {
                                building: components["schemas"]["BuildingCode"];
                                name: components["schemas"]["Text"];
                            }[];
                            region: components["schemas"]["RegionCode"];
                            grid: components["schemas"]["GridId"];
                        }[];
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
    listGridTasks: {
        parameters: {
            query: {
                limit?: number;
                cursor?: string;
                region: components["schemas"]["RegionCode"];
                status?: "OPEN" | "ASSIGNED" | "LOCKED" | "RETURNED" | "DELIVERED" | "CLOSED";
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
                            gridTask: components["schemas"]["GridTaskId"];
                            case: components["schemas"]["CaseId"];
                            application: components["schemas"]["ApplicationId"];
                            region: components["schemas"]["RegionCode"];
                            /** @enum {string} */
                            status: "OPEN" | "ASSIGNED" | "LOCKED" | "RETURNED" | "DELIVERED" | "CLOSED";
                            building?: components["schemas"]["BuildingCode"];
                            assignment?: {
                                grid: components["schemas"]["GridId"];
                                building: components["schemas"]["BuildingCode"];
                                buildingName: components["schemas"]["Text"];
                                station: components["schemas"]["ServicePointId"];
                                worker: components["schemas"]["StaffSubject"];
                            };
                            history: {
                                grid: components["schemas"]["GridId"];
                                building: components["schemas"]["BuildingCode"];
                                buildingName: components["schemas"]["Text"];
                                station: components["schemas"]["ServicePointId"];
                                worker: components["schemas"]["StaffSubject"];
                                at: components["schemas"]["Instant"];
                            }[];
                            promisedDueDate: components["schemas"]["LocalDate"];
                            statutoryDueDate?: components["schemas"]["LocalDate"];
                            visits: number;
                            wrongCodes: number;
                            openedAt: components["schemas"]["Instant"];
                            deliveredAt?: components["schemas"]["Instant"];
                        }[];
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
    listMyGridTasks: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "OPEN" | "ASSIGNED" | "LOCKED" | "RETURNED" | "DELIVERED" | "CLOSED";
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
                            gridTask: components["schemas"]["GridTaskId"];
                            case: components["schemas"]["CaseId"];
                            application: components["schemas"]["ApplicationId"];
                            region: components["schemas"]["RegionCode"];
                            /** @enum {string} */
                            status: "OPEN" | "ASSIGNED" | "LOCKED" | "RETURNED" | "DELIVERED" | "CLOSED";
                            building?: components["schemas"]["BuildingCode"];
                            assignment?: {
                                grid: components["schemas"]["GridId"];
                                building: components["schemas"]["BuildingCode"];
                                buildingName: components["schemas"]["Text"];
                                station: components["schemas"]["ServicePointId"];
                                worker: components["schemas"]["StaffSubject"];
                            };
                            history: {
                                grid: components["schemas"]["GridId"];
                                building: components["schemas"]["BuildingCode"];
                                buildingName: components["schemas"]["Text"];
                                station: components["schemas"]["ServicePointId"];
                                worker: components["schemas"]["StaffSubject"];
                                at: components["schemas"]["Instant"];
                            }[];
                            promisedDueDate: components["schemas"]["LocalDate"];
                            statutoryDueDate?: components["schemas"]["LocalDate"];
                            visits: number;
                            wrongCodes: number;
                            openedAt: components["schemas"]["Instant"];
                            deliveredAt?: components["schemas"]["Instant"];
                        }[];
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
    getGridTask: {
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
                gridTaskId: components["schemas"]["GridTaskId"];
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
                        gridTask: components["schemas"]["GridTaskId"];
                        case: components["schemas"]["CaseId"];
                        application: components["schemas"]["ApplicationId"];
                        region: components["schemas"]["RegionCode"];
                        /** @enum {string} */
                        status: "OPEN" | "ASSIGNED" | "LOCKED" | "RETURNED" | "DELIVERED" | "CLOSED";
                        building?: components["schemas"]["BuildingCode"];
                        assignment?: {
                            grid: components["schemas"]["GridId"];
                            building: components["schemas"]["BuildingCode"];
                            buildingName: components["schemas"]["Text"];
                            station: components["schemas"]["ServicePointId"];
                            worker: components["schemas"]["StaffSubject"];
                        };
                        history: {
                            grid: components["schemas"]["GridId"];
                            building: components["schemas"]["BuildingCode"];
                            buildingName: components["schemas"]["Text"];
                            station: components["schemas"]["ServicePointId"];
                            worker: components["schemas"]["StaffSubject"];
                            at: components["schemas"]["Instant"];
                        }[];
                        promisedDueDate: components["schemas"]["LocalDate"];
                        statutoryDueDate?: components["schemas"]["LocalDate"];
                        visits: number;
                        wrongCodes: number;
                        openedAt: components["schemas"]["Instant"];
                        deliveredAt?: components["schemas"]["Instant"];
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
                        code: "grid_task_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    assignGridTask: {
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
                gridTaskId: components["schemas"]["GridTaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    building?: components["schemas"]["BuildingCode"];
                    worker?: components["schemas"]["StaffSubject"];
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
                        gridTask: components["schemas"]["GridTaskId"];
                        case: components["schemas"]["CaseId"];
                        application: components["schemas"]["ApplicationId"];
                        region: components["schemas"]["RegionCode"];
                        /** @enum {string} */
                        status: "OPEN" | "ASSIGNED" | "LOCKED" | "RETURNED" | "DELIVERED" | "CLOSED";
                        building?: components["schemas"]["BuildingCode"];
                        assignment?: {
                            grid: components["schemas"]["GridId"];
                            building: components["schemas"]["BuildingCode"];
                            buildingName: components["schemas"]["Text"];
                            station: components["schemas"]["ServicePointId"];
                            worker: components["schemas"]["StaffSubject"];
                        };
                        history: {
                            grid: components["schemas"]["GridId"];
                            building: components["schemas"]["BuildingCode"];
                            buildingName: components["schemas"]["Text"];
                            station: components["schemas"]["ServicePointId"];
                            worker: components["schemas"]["StaffSubject"];
                            at: components["schemas"]["Instant"];
                        }[];
                        promisedDueDate: components["schemas"]["LocalDate"];
                        statutoryDueDate?: components["schemas"]["LocalDate"];
                        visits: number;
                        wrongCodes: number;
                        openedAt: components["schemas"]["Instant"];
                        deliveredAt?: components["schemas"]["Instant"];
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
                        code: "grid_task_unknown" | "building_unknown";
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
    callApplicant: {
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
                gridTaskId: components["schemas"]["GridTaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    call: "ON_THE_WAY" | "AT_THE_DOOR" | "PLEASE_RECEIVE_TODAY";
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
                        gridTask: components["schemas"]["GridTaskId"];
                        case: components["schemas"]["CaseId"];
                        application: components["schemas"]["ApplicationId"];
                        region: components["schemas"]["RegionCode"];
                        /** @enum {string} */
                        status: "OPEN" | "ASSIGNED" | "LOCKED" | "RETURNED" | "DELIVERED" | "CLOSED";
                        building?: components["schemas"]["BuildingCode"];
                        assignment?: {
                            grid: components["schemas"]["GridId"];
                            building: components["schemas"]["BuildingCode"];
                            buildingName: components["schemas"]["Text"];
                            station: components["schemas"]["ServicePointId"];
                            worker: components["schemas"]["StaffSubject"];
                        };
                        history: {
                            grid: components["schemas"]["GridId"];
                            building: components["schemas"]["BuildingCode"];
                            buildingName: components["schemas"]["Text"];
                            station: components["schemas"]["ServicePointId"];
                            worker: components["schemas"]["StaffSubject"];
                            at: components["schemas"]["Instant"];
                        }[];
                        promisedDueDate: components["schemas"]["LocalDate"];
                        statutoryDueDate?: components["schemas"]["LocalDate"];
                        visits: number;
                        wrongCodes: number;
                        openedAt: components["schemas"]["Instant"];
                        deliveredAt?: components["schemas"]["Instant"];
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
                        code: "json_malformed" | "json_too_deep" | "json_forbidden_key" | "media_type_unsupported" | "idempotency_key_invalid" | "request_invalid";
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
                        code: "role_missing" | "grid_task_of_another";
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
                        code: "grid_task_unknown";
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
    reportFailedVisit: {
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
                gridTaskId: components["schemas"]["GridTaskId"];
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
                    "application/json": {
                        gridTask: components["schemas"]["GridTaskId"];
                        case: components["schemas"]["CaseId"];
                        application: components["schemas"]["ApplicationId"];
                        region: components["schemas"]["RegionCode"];
                        /** @enum {string} */
                        status: "OPEN" | "ASSIGNED" | "LOCKED" | "RETURNED" | "DELIVERED" | "CLOSED";
                        building?: components["schemas"]["BuildingCode"];
                        assignment?: {
                            grid: components["schemas"]["GridId"];
                            building: components["schemas"]["BuildingCode"];
                            buildingName: components["schemas"]["Text"];
                            station: components["schemas"]["ServicePointId"];
                            worker: components["schemas"]["StaffSubject"];
                        };
                        history: {
                            grid: components["schemas"]["GridId"];
                            building: components["schemas"]["BuildingCode"];
                            buildingName: components["schemas"]["Text"];
                            station: components["schemas"]["ServicePointId"];
                            worker: components["schemas"]["StaffSubject"];
                            at: components["schemas"]["Instant"];
                        }[];
                        promisedDueDate: components["schemas"]["LocalDate"];
                        statutoryDueDate?: components["schemas"]["LocalDate"];
                        visits: number;
                        wrongCodes: number;
                        openedAt: components["schemas"]["Instant"];
                        deliveredAt?: components["schemas"]["Instant"];
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
                        code: "json_malformed" | "json_too_deep" | "json_forbidden_key" | "media_type_unsupported" | "idempotency_key_invalid" | "request_invalid";
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
                        code: "role_missing" | "grid_task_of_another";
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
                        code: "grid_task_unknown";
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
    handOver: {
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
                gridTaskId: components["schemas"]["GridTaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    proof: {
                        /** @enum {string} */
                        kind: "SIGNATURE" | "RECEIPT_PHOTO";
                        reference: string;
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
                        gridTask: components["schemas"]["GridTaskId"];
                        case: components["schemas"]["CaseId"];
                        application: components["schemas"]["ApplicationId"];
                        region: components["schemas"]["RegionCode"];
                        /** @enum {string} */
                        status: "OPEN" | "ASSIGNED" | "LOCKED" | "RETURNED" | "DELIVERED" | "CLOSED";
                        building?: components["schemas"]["BuildingCode"];
                        assignment?: {
                            grid: components["schemas"]["GridId"];
                            building: components["schemas"]["BuildingCode"];
                            buildingName: components["schemas"]["Text"];
                            station: components["schemas"]["ServicePointId"];
                            worker: components["schemas"]["StaffSubject"];
                        };
                        history: {
                            grid: components["schemas"]["GridId"];
                            building: components["schemas"]["BuildingCode"];
                            buildingName: components["schemas"]["Text"];
                            station: components["schemas"]["ServicePointId"];
                            worker: components["schemas"]["StaffSubject"];
                            at: components["schemas"]["Instant"];
                        }[];
                        promisedDueDate: components["schemas"]["LocalDate"];
                        statutoryDueDate?: components["schemas"]["LocalDate"];
                        visits: number;
                        wrongCodes: number;
                        openedAt: components["schemas"]["Instant"];
                        deliveredAt?: components["schemas"]["Instant"];
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
                        code: "json_malformed" | "json_too_deep" | "json_forbidden_key" | "media_type_unsupported" | "idempotency_key_invalid" | "request_invalid";
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
                        code: "role_missing" | "grid_task_of_another" | "handover_code_wrong";
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
                        code: "grid_task_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "grid_task_locked" | "status_move_invalid";
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
    unlockGridTask: {
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
                gridTaskId: components["schemas"]["GridTaskId"];
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
                    "application/json": {
                        gridTask: components["schemas"]["GridTaskId"];
                        case: components["schemas"]["CaseId"];
                        application: components["schemas"]["ApplicationId"];
                        region: components["schemas"]["RegionCode"];
                        /** @enum {string} */
                        status: "OPEN" | "ASSIGNED" | "LOCKED" | "RETURNED" | "DELIVERED" | "CLOSED";
                        building?: components["schemas"]["BuildingCode"];
                        assignment?: {
                            grid: components["schemas"]["GridId"];
                            building: components["schemas"]["BuildingCode"];
                            buildingName: components["schemas"]["Text"];
                            station: components["schemas"]["ServicePointId"];
                            worker: components["schemas"]["StaffSubject"];
                        };
                        history: {
                            grid: components["schemas"]["GridId"];
                            building: components["schemas"]["BuildingCode"];
                            buildingName: components["schemas"]["Text"];
                            station: components["schemas"]["ServicePointId"];
                            worker: components["schemas"]["StaffSubject"];
                            at: components["schemas"]["Instant"];
                        }[];
                        promisedDueDate: components["schemas"]["LocalDate"];
                        statutoryDueDate?: components["schemas"]["LocalDate"];
                        visits: number;
                        wrongCodes: number;
                        openedAt: components["schemas"]["Instant"];
                        deliveredAt?: components["schemas"]["Instant"];
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
                        code: "grid_task_unknown";
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
    getHandoverCode: {
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
                gridTaskId: components["schemas"]["GridTaskId"];
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
                        gridTask: components["schemas"]["GridTaskId"];
                        code: string;
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
                        code: "grid_task_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getIndicatorSet: {
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
                indicatorSetVersion: components["schemas"]["IndicatorSetVersion"];
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
                        title: components["schemas"]["Text"];
                        basis: components["schemas"]["LegalBasis"];
                        classes: {
                            id: string;
                            name: components["schemas"]["Text"];
                        }[];
                        stages: {
                            id: string;
                            name: components["schemas"]["Text"];
                        }[];
                        indicators: {
                            id: string;
                            name: components["schemas"]["Text"];
                            class: string;
                            fullMarksAt: number;
                            weights: {
                                [key: string]: number;
                            };
                            advice: components["schemas"]["Text"];
                        }[];
                        tiers: {
                            id: string;
                            name: components["schemas"]["Text"];
                            from: number;
                        }[];
                        spottedFrom: number;
                        region: components["schemas"]["RegionCode"];
                        version: components["schemas"]["IndicatorSetVersion"];
                        at: components["schemas"]["Instant"];
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
                        code: "indicator_set_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    putIndicatorSet: {
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
                regionCode: components["schemas"]["RegionCode"];
                indicatorSetVersion: components["schemas"]["IndicatorSetVersion"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: components["schemas"]["Text"];
                    basis: components["schemas"]["LegalBasis"];
                    classes: {
                        id: string;
                        name: components["schemas"]["Text"];
                    }[];
                    stages: {
                        id: string;
                        name: components["schemas"]["Text"];
                    }[];
                    indicators: {
                        id: string;
                        name: components["schemas"]["Text"];
                        class: string;
                        fullMarksAt: number;
                        weights: {
                            [key: string]: number;
                        };
                        advice: components["schemas"]["Text"];
                    }[];
                    tiers: {
                        id: string;
                        name: components["schemas"]["Text"];
                        from: number;
                    }[];
                    spottedFrom: number;
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
                        title: components["schemas"]["Text"];
                        basis: components["schemas"]["LegalBasis"];
                        classes: {
                            id: string;
                            name: components["schemas"]["Text"];
                        }[];
                        stages: {
                            id: string;
                            name: components["schemas"]["Text"];
                        }[];
                        indicators: {
                            id: string;
                            name: components["schemas"]["Text"];
                            class: string;
                            fullMarksAt: number;
                            weights: {
                                [key: string]: number;
                            };
                            advice: components["schemas"]["Text"];
                        }[];
                        tiers: {
                            id: string;
                            name: components["schemas"]["Text"];
                            from: number;
                        }[];
                        spottedFrom: number;
                        region: components["schemas"]["RegionCode"];
                        version: components["schemas"]["IndicatorSetVersion"];
                        at: components["schemas"]["Instant"];
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
                        code: "concurrent_change" | "indicator_set_exists";
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
    listScores: {
        parameters: {
            query: {
                limit?: number;
                cursor?: string;
                region: components["schemas"]["RegionCode"];
                party: components["schemas"]["FirmRef"];
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
                            score: number;
                            tier: {
                                id: string;
                                name: components["schemas"]["Text"];
                            };
                            classes: {
                                id: string;
                                name: components["schemas"]["Text"];
                                points: number;
                                outOf: number;
                            }[];
                            indicators: {
                                id: string;
                                name: components["schemas"]["Text"];
                                points: number;
                                outOf: number;
                                value: number;
                            }[];
                            weakest: {
                                id: string;
                                name: components["schemas"]["Text"];
                                points: number;
                                outOf: number;
                                advice: components["schemas"]["Text"];
                            }[];
                            region: components["schemas"]["RegionCode"];
                            party: components["schemas"]["FirmRef"];
                            snapshot: components["schemas"]["ScoreSnapshotId"];
                            at: components["schemas"]["Instant"];
                            version: components["schemas"]["IndicatorSetVersion"];
                            stage: {
                                id: string;
                                name: components["schemas"]["Text"];
                            };
                            asOf: components["schemas"]["LocalDate"];
                        }[];
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
    publishScore: {
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
                    region: components["schemas"]["RegionCode"];
                    party: components["schemas"]["FirmRef"];
                    version: components["schemas"]["IndicatorSetVersion"];
                    stage: string;
                    asOf: components["schemas"]["LocalDate"];
                    values: {
                        [key: string]: number;
                    };
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
                        score: number;
                        tier: {
                            id: string;
                            name: components["schemas"]["Text"];
                        };
                        classes: {
                            id: string;
                            name: components["schemas"]["Text"];
                            points: number;
                            outOf: number;
                        }[];
                        indicators: {
                            id: string;
                            name: components["schemas"]["Text"];
                            points: number;
                            outOf: number;
                            value: number;
                        }[];
                        weakest: {
                            id: string;
                            name: components["schemas"]["Text"];
                            points: number;
                            outOf: number;
                            advice: components["schemas"]["Text"];
                        }[];
                        region: components["schemas"]["RegionCode"];
                        party: components["schemas"]["FirmRef"];
                        snapshot: components["schemas"]["ScoreSnapshotId"];
                        at: components["schemas"]["Instant"];
                        version: components["schemas"]["IndicatorSetVersion"];
                        stage: {
                            id: string;
                            name: components["schemas"]["Text"];
                        };
                        asOf: components["schemas"]["LocalDate"];
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
                        code: "region_unknown" | "indicator_set_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "score_exists" | "score_out_of_order";
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
    getScore: {
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
                scoreSnapshotId: components["schemas"]["ScoreSnapshotId"];
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
                        score: number;
                        tier: {
                            id: string;
                            name: components["schemas"]["Text"];
                        };
                        classes: {
                            id: string;
                            name: components["schemas"]["Text"];
                            points: number;
                            outOf: number;
                        }[];
                        indicators: {
                            id: string;
                            name: components["schemas"]["Text"];
                            points: number;
                            outOf: number;
                            value: number;
                        }[];
                        weakest: {
                            id: string;
                            name: components["schemas"]["Text"];
                            points: number;
                            outOf: number;
                            advice: components["schemas"]["Text"];
                        }[];
                        region: components["schemas"]["RegionCode"];
                        party: components["schemas"]["FirmRef"];
                        snapshot: components["schemas"]["ScoreSnapshotId"];
                        at: components["schemas"]["Instant"];
                        version: components["schemas"]["IndicatorSetVersion"];
                        stage: {
                            id: string;
                            name: components["schemas"]["Text"];
                        };
                        asOf: components["schemas"]["LocalDate"];
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
                        code: "score_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSpottedFirms: {
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
                            region: components["schemas"]["RegionCode"];
                            party: components["schemas"]["FirmRef"];
                            snapshot: components["schemas"]["ScoreSnapshotId"];
                            at: components["schemas"]["Instant"];
                            quarter: string;
                            growth: number;
                            score: number;
                        }[];
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
    listScoreLoans: {
        parameters: {
            query: {
                limit?: number;
                cursor?: string;
                region: components["schemas"]["RegionCode"];
                status?: "CONSENTED" | "REFERRED" | "GRANTED" | "DECLINED";
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
                            lender: components["schemas"]["FirmRef"];
                            lenderName: components["schemas"]["Text"];
                            purpose: components["schemas"]["PublicText"];
                            fields: ("SCORE" | "TIER" | "CLASSES" | "INDICATORS" | "WEAKEST")[];
                            loan: components["schemas"]["ScoreLoanId"];
                            region: components["schemas"]["RegionCode"];
                            party: components["schemas"]["FirmRef"];
                            /** @enum {string} */
                            status: "CONSENTED" | "REFERRED" | "GRANTED" | "DECLINED";
                            /** @enum {string} */
                            consent: "GIVEN" | "WITHDRAWN";
                            consentedAt: components["schemas"]["Instant"];
                            withdrawnAt?: components["schemas"]["Instant"];
                            snapshot?: components["schemas"]["ScoreSnapshotId"];
                            referredAt?: components["schemas"]["Instant"];
                            answerDueDate?: components["schemas"]["LocalDate"];
                            answeredAt?: components["schemas"]["Instant"];
                            lineFen?: number;
                            drawnFen: number;
                        }[];
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
    giveScoreConsent: {
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
                    lender: components["schemas"]["FirmRef"];
                    lenderName: components["schemas"]["Text"];
                    purpose: components["schemas"]["PublicText"];
                    fields: ("SCORE" | "TIER" | "CLASSES" | "INDICATORS" | "WEAKEST")[];
                    region: components["schemas"]["RegionCode"];
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
                        lender: components["schemas"]["FirmRef"];
                        lenderName: components["schemas"]["Text"];
                        purpose: components["schemas"]["PublicText"];
                        fields: ("SCORE" | "TIER" | "CLASSES" | "INDICATORS" | "WEAKEST")[];
                        loan: components["schemas"]["ScoreLoanId"];
                        region: components["schemas"]["RegionCode"];
                        party: components["schemas"]["FirmRef"];
                        /** @enum {string} */
                        status: "CONSENTED" | "REFERRED" | "GRANTED" | "DECLINED";
                        /** @enum {string} */
                        consent: "GIVEN" | "WITHDRAWN";
                        consentedAt: components["schemas"]["Instant"];
                        withdrawnAt?: components["schemas"]["Instant"];
                        snapshot?: components["schemas"]["ScoreSnapshotId"];
                        referredAt?: components["schemas"]["Instant"];
                        answerDueDate?: components["schemas"]["LocalDate"];
                        answeredAt?: components["schemas"]["Instant"];
                        lineFen?: number;
                        drawnFen: number;
                        shared?: {
                            score?: number;
                            tier?: {
                                id: string;
                                name: components["schemas"]["Text"];
                            };
                            classes?: {
                                id: string;
                                name: components["schemas"]["Text"];
                                points: number;
                                outOf: number;
                            }[];
                            indicators?: {
                                id: string;
                                name: components["schemas"]["Text"];
                                points: number;
                                outOf: number;
                                value: number;
                            }[];
                            weakest?: {
                                id: string;
                                name: components["schemas"]["Text"];
                                points: number;
                                outOf: number;
                                advice: components["schemas"]["Text"];
                            }[];
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
            /** @description 没有权限 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "role_missing" | "not_a_firm";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "consent_in_force";
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
    withdrawScoreConsent: {
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
                scoreLoanId: components["schemas"]["ScoreLoanId"];
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
                    "application/json": {
                        lender: components["schemas"]["FirmRef"];
                        lenderName: components["schemas"]["Text"];
                        purpose: components["schemas"]["PublicText"];
                        fields: ("SCORE" | "TIER" | "CLASSES" | "INDICATORS" | "WEAKEST")[];
                        loan: components["schemas"]["ScoreLoanId"];
                        region: components["schemas"]["RegionCode"];
                        party: components["schemas"]["FirmRef"];
                        /** @enum {string} */
                        status: "CONSENTED" | "REFERRED" | "GRANTED" | "DECLINED";
                        /** @enum {string} */
                        consent: "GIVEN" | "WITHDRAWN";
                        consentedAt: components["schemas"]["Instant"];
                        withdrawnAt?: components["schemas"]["Instant"];
                        snapshot?: components["schemas"]["ScoreSnapshotId"];
                        referredAt?: components["schemas"]["Instant"];
                        answerDueDate?: components["schemas"]["LocalDate"];
                        answeredAt?: components["schemas"]["Instant"];
                        lineFen?: number;
                        drawnFen: number;
                        shared?: {
                            score?: number;
                            tier?: {
                                id: string;
                                name: components["schemas"]["Text"];
                            };
                            classes?: {
                                id: string;
                                name: components["schemas"]["Text"];
                                points: number;
                                outOf: number;
                            }[];
                            indicators?: {
                                id: string;
                                name: components["schemas"]["Text"];
                                points: number;
                                outOf: number;
                                value: number;
                            }[];
                            weakest?: {
                                id: string;
                                name: components["schemas"]["Text"];
                                points: number;
                                outOf: number;
                                advice: components["schemas"]["Text"];
                            }[];
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
                        code: "json_malformed" | "json_too_deep" | "json_forbidden_key" | "media_type_unsupported" | "idempotency_key_invalid" | "request_invalid";
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
                        code: "score_loan_unknown";
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
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    referLoan: {
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
                scoreLoanId: components["schemas"]["ScoreLoanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    snapshot: components["schemas"]["ScoreSnapshotId"];
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
                        lender: components["schemas"]["FirmRef"];
                        lenderName: components["schemas"]["Text"];
                        purpose: components["schemas"]["PublicText"];
                        fields: ("SCORE" | "TIER" | "CLASSES" | "INDICATORS" | "WEAKEST")[];
                        loan: components["schemas"]["ScoreLoanId"];
                        region: components["schemas"]["RegionCode"];
                        party: components["schemas"]["FirmRef"];
                        /** @enum {string} */
                        status: "CONSENTED" | "REFERRED" | "GRANTED" | "DECLINED";
                        /** @enum {string} */
                        consent: "GIVEN" | "WITHDRAWN";
                        consentedAt: components["schemas"]["Instant"];
                        withdrawnAt?: components["schemas"]["Instant"];
                        snapshot?: components["schemas"]["ScoreSnapshotId"];
                        referredAt?: components["schemas"]["Instant"];
                        answerDueDate?: components["schemas"]["LocalDate"];
                        answeredAt?: components["schemas"]["Instant"];
                        lineFen?: number;
                        drawnFen: number;
                        shared?: {
                            score?: number;
                            tier?: {
                                id: string;
                                name: components["schemas"]["Text"];
                            };
                            classes?: {
                                id: string;
                                name: components["schemas"]["Text"];
                                points: number;
                                outOf: number;
                            }[];
                            indicators?: {
                                id: string;
                                name: components["schemas"]["Text"];
                                points: number;
                                outOf: number;
                                value: number;
                            }[];
                            weakest?: {
                                id: string;
                                name: components["schemas"]["Text"];
                                points: number;
                                outOf: number;
                                advice: components["schemas"]["Text"];
                            }[];
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
                        code: "score_loan_unknown" | "score_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "consent_withdrawn" | "status_move_invalid";
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
    getScoreLoan: {
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
                scoreLoanId: components["schemas"]["ScoreLoanId"];
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
                        lender: components["schemas"]["FirmRef"];
                        lenderName: components["schemas"]["Text"];
                        purpose: components["schemas"]["PublicText"];
                        fields: ("SCORE" | "TIER" | "CLASSES" | "INDICATORS" | "WEAKEST")[];
                        loan: components["schemas"]["ScoreLoanId"];
                        region: components["schemas"]["RegionCode"];
                        party: components["schemas"]["FirmRef"];
                        /** @enum {string} */
                        status: "CONSENTED" | "REFERRED" | "GRANTED" | "DECLINED";
                        /** @enum {string} */
                        consent: "GIVEN" | "WITHDRAWN";
                        consentedAt: components["schemas"]["Instant"];
                        withdrawnAt?: components["schemas"]["Instant"];
                        snapshot?: components["schemas"]["ScoreSnapshotId"];
                        referredAt?: components["schemas"]["Instant"];
                        answerDueDate?: components["schemas"]["LocalDate"];
                        answeredAt?: components["schemas"]["Instant"];
                        lineFen?: number;
                        drawnFen: number;
                        shared?: {
                            score?: number;
                            tier?: {
                                id: string;
                                name: components["schemas"]["Text"];
                            };
                            classes?: {
                                id: string;
                                name: components["schemas"]["Text"];
                                points: number;
                                outOf: number;
                            }[];
                            indicators?: {
                                id: string;
                                name: components["schemas"]["Text"];
                                points: number;
                                outOf: number;
                                value: number;
                            }[];
                            weakest?: {
                                id: string;
                                name: components["schemas"]["Text"];
                                points: number;
                                outOf: number;
                                advice: components["schemas"]["Text"];
                            }[];
                        };
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
                        code: "score_loan_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReferredLoans: {
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
                            lender: components["schemas"]["FirmRef"];
                            lenderName: components["schemas"]["Text"];
                            purpose: components["schemas"]["PublicText"];
                            fields: ("SCORE" | "TIER" | "CLASSES" | "INDICATORS" | "WEAKEST")[];
                            loan: components["schemas"]["ScoreLoanId"];
                            region: components["schemas"]["RegionCode"];
                            party: components["schemas"]["FirmRef"];
                            /** @enum {string} */
                            status: "CONSENTED" | "REFERRED" | "GRANTED" | "DECLINED";
                            /** @enum {string} */
                            consent: "GIVEN" | "WITHDRAWN";
                            consentedAt: components["schemas"]["Instant"];
                            withdrawnAt?: components["schemas"]["Instant"];
                            snapshot?: components["schemas"]["ScoreSnapshotId"];
                            referredAt?: components["schemas"]["Instant"];
                            answerDueDate?: components["schemas"]["LocalDate"];
                            answeredAt?: components["schemas"]["Instant"];
                            lineFen?: number;
                            drawnFen: number;
                        }[];
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
    reportLoans: {
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
                    rows: unknown[];
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
                        taken: number;
                        known: number;
                        refused: {
                            row: number;
                            reasons: {
                                path: string;
                                code: string;
                                message: string;
                            }[];
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
    getLoanTotals: {
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
                        region: components["schemas"]["RegionCode"];
                        firmsWithLine: number;
                        lineFen: number;
                        firmsDrawn: number;
                        drawnFen: number;
                        drawnPercent?: number;
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
