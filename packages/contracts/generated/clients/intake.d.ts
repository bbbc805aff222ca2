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
         * @description Preview the plan of an order; nothing of it is stored
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
    "/applications/{applicationId}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看办理记录（谁、何时、经何渠道）
         * @description See what was done in the matter, oldest first: by whom, as whom, over which channel
         */
        get: operations["listApplicationActs"];
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
         * @description Issue the one correction notice; every defect the hall can see is added to it. A second one about what could be seen before is a manager’s, and on record as a violation
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
         * @description Withdraw, as long as nothing of it was decided
         */
        post: operations["withdrawApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 首问认领或移交
         * @description Take an application that nobody answers for, or hand it over: its owner or a manager does that
         */
        post: operations["handOverApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看草稿；表单有变化时说明哪些答案不再适用
         * @description See a draft as the form is now, and what no longer fits it
         */
        get: operations["getDraft"];
        /**
         * 保存草稿（编号由提交者选定，提交后即为申请编号）
         * @description Save a draft under the number, chosen at random, that its application will have; over an earlier one with If-Match
         */
        put: operations["putDraft"];
        post?: never;
        /**
         * 删除草稿
         * @description Give a draft up; its content is deleted
         */
        delete: operations["discardDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的草稿
         * @description Drafts of the party that the account belongs to, or saved first by the account; the latest first
         */
        get: operations["listDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{applicationId}/unmasking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查看草稿完整信息（记录理由）
         * @description See the full answers of a draft, to go on with it at the window; the reason is recorded
         */
        post: operations["unmaskDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{applicationId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交草稿（收件），编号不变
         * @description Submit a draft: it becomes the application of the same number
         */
        post: operations["submitDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{applicationId}/precheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 帮办小圆桌：提交前预审
         * @description Check a package before submission; the application that follows unchanged names the check it passed
         */
        post: operations["precheckDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的材料
         * @description Files of the own party, the latest first
         */
        get: operations["listUploads"];
        put?: never;
        /**
         * 上传材料（请求体即文件内容）
         * @description Hand in a file, which is the body of the request; the same content of a party is held once
         */
        post: operations["receiveUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看材料信息
         * @description See what is known of an own file
         */
        get: operations["getUpload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/{uploadId}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取得文件内容（记录在案）
         * @description Fetch the file: whose it is, or staff of an application that names it, with a reason; it is recorded
         */
        post: operations["openUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 授权委托列表
         * @description Grants that somebody gave, or that were given to somebody; the latest first
         */
        get: operations["listAgencies"];
        put?: never;
        /**
         * 授权委托代理人
         * @description Let an agent act for the own party; at the window a clerk records the paper of it
         */
        post: operations["grantAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agencies/{agencyId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销授权委托
         * @description Revoke a grant, or lay it down; the agent’s next act is refused
         */
        post: operations["revokeAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agencies/{agencyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看授权委托
         * @description See a grant
         */
        get: operations["getAgency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agencies/{agencyId}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 代理人办理记录
         * @description What the agent set about under the grant, oldest first; looks of one day at one thing are one entry
         */
        get: operations["listAgencyActs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/capture-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 同步离线采集的申请
         * @description Hand in what a device took down without a network; each entry is taken or refused for itself
         */
        post: operations["sendCaptureBatch"];
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
         * @description See a service point
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
    "/service-points/{servicePointId}/trips/{tripId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看外出服务
         * @description See a trip
         */
        get: operations["getTrip"];
        /**
         * 发布或调整外出服务
         * @description Publish a trip of a mobile service point, or change it before it opens
         */
        put: operations["publishTrip"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-points/{servicePointId}/trips/{tripId}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看外出服务可办事项
         * @description See what a trip offers of a bundle now, stage by stage
         */
        get: operations["getTripOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-points/{servicePointId}/trips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出服务点的外出服务
         * @description List the trips of a service point by date
         */
        get: operations["listTrips"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出一个区域的外出服务
         * @description List the trips of a region by date
         */
        get: operations["listTripsOfRegion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-points/{servicePointId}/trips/{tripId}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 外出服务开始
         * @description Open a trip on its day
         */
        post: operations["openTrip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-points/{servicePointId}/trips/{tripId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 外出服务结束，登记服务人次和现场解决的问题
         * @description Close a trip with how many people were served and how many problems solved on the spot
         */
        post: operations["closeTrip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-points/{servicePointId}/trips/{tripId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取消外出服务
         * @description Cancel a trip that has not opened, with the reason; its bookings are cancelled
         */
        post: operations["cancelTrip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mobile-lists/{regionCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看上门服务清单
         * @description See which items a region handles on a van or at home
         */
        get: operations["getMobileList"];
        /**
         * 设置上门服务清单
         * @description Set which items a region handles on a van or at home
         */
        put: operations["putMobileList"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-points/{servicePointId}/desks/{deskId}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看可预约时段
         * @description See the slots of a desk on a day, those of a mobile point by its trip
         */
        get: operations["listSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/slots/{slotId}/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 预约
         * @description Book a place in a slot
         */
        post: operations["bookSlot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/{bookingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看预约
         * @description See a booking
         */
        get: operations["getBooking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-points/{servicePointId}/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出服务点一日的预约
         * @description List the bookings of a service point on a day
         */
        get: operations["listBookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出我的预约
         * @description List one’s own bookings, the latest first
         */
        get: operations["listMyBookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/{bookingId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取消预约
         * @description Cancel a booking before its slot begins
         */
        post: operations["cancelBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/{bookingId}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记爽约
         * @description Record that nobody came, once the slot has begun
         */
        post: operations["missBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 生成办事二维码
         * @description Make a code for an item, a window or a service point; the same context always has the same code
         */
        post: operations["createEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entries/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 扫码查看办事指南
         * @description What a scan opens: the context, and the guide to its items
         */
        get: operations["getEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entries/{entryId}/qr.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载办事二维码图片
         * @description The code as an image to print
         */
        get: operations["getEntryQr"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-points/{servicePointId}/layout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看大厅布局
         * @description See the layout of a hall
         */
        get: operations["getHallLayout"];
        /**
         * 设置大厅布局：片区、窗口组、窗口、窗口人员资格与潮汐规则
         * @description Set up a hall: zones, window groups with their items, windows, clerks, tide rule; refused with every problem at once
         */
        put: operations["putHallLayout"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-points/{servicePointId}/queue-tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取号：按窗口组、事项或预约
         * @description Take a ticket, by window group, item or booking
         */
        post: operations["takeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queue-tickets/{queueTicketId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看排队进度
         * @description See the place in line and how long it may take
         */
        get: operations["getTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queue-tickets/{queueTicketId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 放弃排队
         * @description Give up the place in line
         */
        post: operations["cancelTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-points/{servicePointId}/windows/{deskId}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 叫下一号：特殊群体优先，其次到点的预约，再按取号先后
         * @description Call the next ticket to a window: priority first, then bookings whose time has come, then in order of issue
         */
        post: operations["callNext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queue-tickets/{queueTicketId}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重呼
         * @description Call a ticket again
         */
        post: operations["recallTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queue-tickets/{queueTicketId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开始办理
         * @description Begin to serve a called ticket
         */
        post: operations["startTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queue-tickets/{queueTicketId}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 办理结束
         * @description End the service of a ticket
         */
        post: operations["finishTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queue-tickets/{queueTicketId}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 过号
         * @description Record that nobody came
         */
        post: operations["missTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queue-tickets/{queueTicketId}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 转到其他窗口组
         * @description Hand a ticket over to another group; it keeps its number and time
         */
        post: operations["transferTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-points/{servicePointId}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 叫号屏
         * @description The screen of a hall: numbers that are called, and how many wait
         */
        get: operations["getBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-points/{servicePointId}/waits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看一组窗口一日的等候时间与去年同期
         * @description See how long people waited in a group on a day, by half hours, beside the matched day of last year
         */
        get: operations["getWaits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-points/{servicePointId}/wait-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入原叫号系统的历史等候时间
         * @description Import past waits from a former queue machine; rows are refused one by one
         */
        post: operations["importWaitHistory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-points/{servicePointId}/tide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看当日潮汐预警与潮汐窗口
         * @description See today’s tide alerts and open tide windows
         */
        get: operations["getTide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-points/{servicePointId}/tide-windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开设潮汐窗口：接受预警的建议，或自行安排
         * @description Open a reserve window for a group: as an alert proposes, or as the manager sees fit
         */
        post: operations["openTideWindow"];
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
    "/parties/{party}/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 当事人的联系方式（供发送通知的服务在发送时查询，不得留存）
         * @description Where a party can be reached: for the service that sends notices, at the moment of sending; never to be kept
         */
        get: operations["getPartyAddresses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{gridTaskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看收件人（隐去全名）
         * @description Whom the caller has results to deliver to, by a masked name
         */
        get: operations["getDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 评价办件（一事一评）
         * @description Rate a completed case of one’s own, once
         */
        post: operations["rateCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visit-ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 评价现场服务（一次一评）
         * @description Rate a visit to a counter, once, on the device that stands there
         */
        post: operations["rateVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ratings/{ratingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看评价
         * @description See a rating and what became of it
         */
        get: operations["getRating"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按状态列出评价
         * @description List the ratings of a region by status, oldest first
         */
        get: operations["listRatings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flagged-ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出疑似异常的评价（督查）
         * @description List the ratings of a region that were flagged, oldest first
         */
        get: operations["listFlaggedRatings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/departments/{departmentCode}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 部门待整改的差评
         * @description Bad ratings that a department has to put right, oldest first
         */
        get: operations["listDepartmentRatings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ratings/{ratingId}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 联系差评人并转部门整改
         * @description Record that the rater was contacted, and give the matter to a department
         */
        post: operations["contactRater"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ratings/{ratingId}/rectification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 差评整改
         * @description Say what was put right; the department, or the center for it
         */
        post: operations["rectifyRating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ratings/{ratingId}/revisit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 差评回访
         * @description Record what the rater said after the rectification; not by the department
         */
        post: operations["revisitRater"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ratings/{ratingId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 复核疑似异常的评价
         * @description Decide whether a flagged rating goes on counting
         */
        post: operations["reviewRating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按状态列出投诉
         * @description List the complaints of a region by status, oldest first
         */
        get: operations["listComplaints"];
        put?: never;
        /**
         * 投诉
         * @description File a complaint; about integrity, with its ground
         */
        post: operations["fileComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaintId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看投诉
         * @description See a complaint and what became of it
         */
        get: operations["getComplaint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的投诉
         * @description The caller’s own complaints, newest first
         */
        get: operations["listMyComplaints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/departments/{departmentCode}/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 部门待整改的投诉
         * @description Complaints that a department has to put right, oldest first
         */
        get: operations["listDepartmentComplaints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaintId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 受理投诉并转部门
         * @description Take a complaint up and give it to the department that it is about
         */
        post: operations["acceptComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaintId}/rectification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 投诉整改
         * @description Say what was put right; the department, or the center for it
         */
        post: operations["rectifyComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaintId}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 向投诉人反馈
         * @description Answer the author; not by the department complained of
         */
        post: operations["feedBackComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaintId}/supervision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 监督投诉办理
         * @description Record what a supervisor found; not by the department complained of
         */
        post: operations["superviseComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaintId}/revisit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 投诉回访
         * @description Ask the author afterwards and close; not by the department complained of
         */
        post: operations["revisitComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{complaintId}/unmasking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查看投诉人和原文（记录理由）
         * @description See who complained and in what words; the reason is recorded
         */
        post: operations["unmaskComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按状态列出服务请求
         * @description List the requests of a region by status, oldest first
         */
        get: operations["listServiceRequests"];
        put?: never;
        /**
         * 登记服务请求或咨询
         * @description Take down what somebody asks for at a station or window
         */
        post: operations["openServiceRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-requests/{serviceRequestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看服务请求
         * @description See a request and its answers
         */
        get: operations["getServiceRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/departments/{departmentCode}/service-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 转到部门的服务请求
         * @description Requests that were forwarded to a department, oldest first
         */
        get: operations["listDepartmentServiceRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-requests/{serviceRequestId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复服务请求
         * @description Answer a request, and say whether that solves it
         */
        post: operations["answerServiceRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-requests/{serviceRequestId}/forwarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 转部门办理
         * @description Give a request that is not solved to a department
         */
        post: operations["forwardServiceRequest"];
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
        ActedBy: {
            /** @enum {string} */
            capacity: "PARTY" | "AGENT" | "STAFF";
            channel: components["schemas"]["Channel"];
            agency?: components["schemas"]["AgencyId"];
        };
        Agency: {
            agency: components["schemas"]["AgencyId"];
            party: components["schemas"]["PartyRef"];
            agent: components["schemas"]["AgentRef"];
            region: components["schemas"]["RegionCode"];
            scope: components["schemas"]["AgencyScope"];
            validTo: components["schemas"]["LocalDate"];
            paper?: components["schemas"]["PublicText"];
            grantedAt: components["schemas"]["Instant"];
            revokedAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        AgencyAct: "PREVIEW" | "SAVE_DRAFT" | "UPLOAD" | "SUBMIT" | "BOOK" | "SEE" | "CORRECT" | "WITHDRAW";
        AgencyId: string;
        AgencyScope: {
            /** @constant */
            kind: "APPLICATION";
            application: components["schemas"]["ApplicationId"];
        } | {
            /** @constant */
            kind: "BUNDLE";
            bundle: components["schemas"]["BundleId"];
            items?: string[];
        };
        AgentRef: components["schemas"]["PartyRef"] | string;
        AnswerDue: {
            date: components["schemas"]["LocalDate"];
            workingDays: number;
            /** @enum {string} */
            origin: "law" | "source" | "knowledge" | "design";
        };
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
            copies: components["schemas"]["MaterialCopy"][];
            owner?: string;
            by?: components["schemas"]["ActedBy"];
            precheck?: components["schemas"]["PrecheckId"];
            form: components["schemas"]["ApplicationForm"];
        };
        ApplicationAct: {
            at: components["schemas"]["Instant"];
            event: string;
            who: string;
            by?: components["schemas"]["ActedBy"];
        };
        ApplicationForm: {
            [key: string]: unknown;
        };
        ApplicationId: string;
        ApplicationSummary: {
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
            owner?: string;
            by?: components["schemas"]["ActedBy"];
            precheck?: components["schemas"]["PrecheckId"];
        };
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
        Audience: {
            level?: string;
            class?: string;
            tier?: string;
        };
        Booking: {
            booking: components["schemas"]["BookingId"];
            slot: components["schemas"]["SlotId"];
            servicePoint: components["schemas"]["ServicePointId"];
            trip?: components["schemas"]["TripId"];
            desk: components["schemas"]["DeskId"];
            region: components["schemas"]["RegionCode"];
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            bundle: components["schemas"]["BundleId"];
            items: components["schemas"]["ItemId"][];
            party?: components["schemas"]["PartyRef"];
            /** @enum {string} */
            status: "BOOKED" | "CANCELLED" | "MISSED";
        };
        BookingId: string;
        BundleDigest: string;
        BundleId: string;
        CaptureOutcome: {
            index: number;
            /** @constant */
            outcome: "TAKEN";
            application: components["schemas"]["ApplicationId"];
            receiptNumber: string;
            alreadyThere: boolean;
        } | {
            index: number;
            /** @constant */
            outcome: "REFUSED";
            problem: {
                status: number;
                code: string;
                detail: string;
                errors?: {
                    path: string;
                    code: string;
                    message: string;
                }[];
                errorsOmitted?: number;
            };
        };
        CapturedOrder: {
            region: components["schemas"]["RegionCode"];
            bundle: components["schemas"]["BundleId"];
            servicePoint: components["schemas"]["ServicePointId"];
            trip?: components["schemas"]["TripId"];
            items: string[];
            form: components["schemas"]["ApplicationForm"];
            /** @default [] */
            materials?: components["schemas"]["SuppliedMaterial"][];
            /** @default [] */
            commitments?: string[];
            /** @default [] */
            promisedMaterials?: string[];
            targetDate?: components["schemas"]["LocalDate"];
            capture: {
                device: string;
                sequence: number;
                capturedAt: components["schemas"]["Instant"];
            };
        };
        CaseId: string;
        /** @enum {string} */
        CaseIndicator: "OVERALL" | "EFFICIENCY" | "GUIDE_ACCURACY" | "CONVENIENCE" | "USABILITY";
        /** @enum {string} */
        CaseStatus: "DRAFT" | "RECEIVED" | "CORRECTION" | "ACCEPTED" | "ACCEPTED_DEFICIENT" | "WAITING_CONDITION" | "NOT_ACCEPTED" | "NOT_REQUIRED" | "WITHDRAWN" | "REVIEW" | "SPECIAL" | "EXTENDED" | "GRANTED" | "REFUSED" | "ACCEPTANCE_REVOKED" | "COMPLETED" | "DELIVERED" | "ARCHIVED" | "SUSPENDED" | "REVOKED" | "CANCELLED";
        /** @enum {string} */
        Channel: "COUNTER" | "STATION" | "MOBILE" | "KIOSK" | "ONLINE" | "PARTNER";
        Complaint: {
            complaint: components["schemas"]["ComplaintId"];
            status: components["schemas"]["ComplaintStatus"];
            kind: components["schemas"]["ComplaintKind"];
            ground?: components["schemas"]["IntegrityGround"];
            region: components["schemas"]["RegionCode"];
            channel: components["schemas"]["Channel"];
            servicePoint?: components["schemas"]["ServicePointId"];
            case?: components["schemas"]["CaseId"];
            bundle?: components["schemas"]["BundleId"];
            items: components["schemas"]["ItemId"][];
            text?: string;
            filedAt: components["schemas"]["Instant"];
            responseDue: components["schemas"]["AnswerDue"];
            department?: components["schemas"]["DepartmentCode"];
            complexity?: components["schemas"]["Complexity"];
            matter?: components["schemas"]["PublicText"];
            answerDue?: components["schemas"]["AnswerDue"];
            rectification?: components["schemas"]["PublicText"];
            answer?: components["schemas"]["PublicText"];
            supervision?: components["schemas"]["PublicText"];
            revisit?: {
                answer: components["schemas"]["RevisitAnswer"];
                note?: components["schemas"]["PublicText"];
            };
        };
        ComplaintId: string;
        /** @enum {string} */
        ComplaintKind: "GENERAL" | "INTEGRITY";
        /** @enum {string} */
        ComplaintStatus: "FILED" | "ACCEPTED" | "RECTIFIED" | "FED_BACK" | "SUPERVISED" | "REVISITED";
        /** @enum {string} */
        Complexity: "SIMPLE" | "COMPLEX";
        Defect: {
            path: string;
            /** @enum {string} */
            code: "MISSING" | "WRONG" | "UNREADABLE" | "EXPIRED";
            note?: components["schemas"]["PublicText"];
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
        Desk: {
            desk: components["schemas"]["DeskId"];
            /** @enum {string} */
            kind: "WINDOW" | "VAN" | "SPECIALIST";
            slotMinutes: number;
            capacity: number;
        };
        DeskId: string;
        DeviceId: string;
        Draft: {
            application: components["schemas"]["ApplicationId"];
            region: components["schemas"]["RegionCode"];
            bundle: components["schemas"]["BundleId"];
            party?: components["schemas"]["PartyRef"];
            savedAt: components["schemas"]["Instant"];
            by: components["schemas"]["ActedBy"];
            servicePoint: components["schemas"]["ServicePointId"];
            trip?: components["schemas"]["TripId"];
            /** @default [] */
            items: string[];
            form: components["schemas"]["ApplicationForm"];
            /** @default [] */
            materials: components["schemas"]["SuppliedMaterial"][];
            /** @default [] */
            commitments: string[];
            /** @default [] */
            promisedMaterials: string[];
            targetDate?: components["schemas"]["LocalDate"];
            digest: components["schemas"]["BundleDigest"];
            warnings: {
                path: string;
                code: string;
                message: string;
            }[];
            dropped: {
                path: string;
                code: string;
                message: string;
            }[];
            precheck?: {
                precheck: components["schemas"]["PrecheckId"];
                promiseDate: components["schemas"]["LocalDate"];
                at: components["schemas"]["Instant"];
            };
        };
        DraftRequest: {
            region: components["schemas"]["RegionCode"];
            bundle: components["schemas"]["BundleId"];
            servicePoint: components["schemas"]["ServicePointId"];
            trip?: components["schemas"]["TripId"];
            /** @default [] */
            items?: string[];
            /** @default {} */
            form?: components["schemas"]["ApplicationForm"];
            /** @default [] */
            materials?: components["schemas"]["SuppliedMaterial"][];
            /** @default [] */
            commitments?: string[];
            /** @default [] */
            promisedMaterials?: string[];
            targetDate?: components["schemas"]["LocalDate"];
        };
        DraftSummary: {
            application: components["schemas"]["ApplicationId"];
            region: components["schemas"]["RegionCode"];
            bundle: components["schemas"]["BundleId"];
            party?: components["schemas"]["PartyRef"];
            savedAt: components["schemas"]["Instant"];
            by: components["schemas"]["ActedBy"];
        };
        Entry: {
            entry: components["schemas"]["EntryId"];
            url: string;
            region: components["schemas"]["RegionCode"];
            servicePoint: components["schemas"]["ServicePointId"];
            window?: components["schemas"]["DeskId"];
            bundle: components["schemas"]["BundleId"];
            items: components["schemas"]["ItemId"][];
        };
        EntryContext: {
            region: components["schemas"]["RegionCode"];
            servicePoint: components["schemas"]["ServicePointId"];
            window?: components["schemas"]["DeskId"];
            bundle: components["schemas"]["BundleId"];
            items: components["schemas"]["ItemId"][];
        };
        EntryId: string;
        GridTaskId: string;
        HallLayout: {
            manager: components["schemas"]["StaffSubject"];
            items: components["schemas"]["ItemId"][];
            zones: {
                zone: string;
                name: {
                    zh: string;
                    en: string;
                };
                lead: components["schemas"]["StaffSubject"];
            }[];
            groups: {
                group: components["schemas"]["WindowGroupId"];
                name: {
                    zh: string;
                    en: string;
                };
                zone: string;
                prefix: string;
                items: components["schemas"]["ItemId"][];
            }[];
            windows: {
                window: components["schemas"]["DeskId"];
                zone: string;
                capability: components["schemas"]["WindowCapability"];
                groups: components["schemas"]["WindowGroupId"][];
            }[];
            clerks: {
                clerk: components["schemas"]["StaffSubject"];
                /** @default [] */
                groups: components["schemas"]["WindowGroupId"][];
                /** @default [] */
                items: components["schemas"]["ItemId"][];
                examPassedOn?: components["schemas"]["LocalDate"];
                probationEndsOn?: components["schemas"]["LocalDate"];
                /** @default false */
                supervised: boolean;
                /** @default false */
                reserve: boolean;
            }[];
            tide: components["schemas"]["TidePolicy"];
        };
        HallLayoutInput: {
            manager: components["schemas"]["StaffSubject"];
            items: components["schemas"]["ItemId"][];
            zones: {
                zone: string;
                name: {
                    zh: string;
                    en: string;
                };
                lead: components["schemas"]["StaffSubject"];
            }[];
            groups: {
                group: components["schemas"]["WindowGroupId"];
                name: {
                    zh: string;
                    en: string;
                };
                zone: string;
                prefix: string;
                items: components["schemas"]["ItemId"][];
            }[];
            windows: {
                window: components["schemas"]["DeskId"];
                zone: string;
                capability: components["schemas"]["WindowCapability"];
                groups: components["schemas"]["WindowGroupId"][];
            }[];
            clerks: {
                clerk: components["schemas"]["StaffSubject"];
                /** @default [] */
                groups?: components["schemas"]["WindowGroupId"][];
                /** @default [] */
                items?: components["schemas"]["ItemId"][];
                examPassedOn?: components["schemas"]["LocalDate"];
                probationEndsOn?: components["schemas"]["LocalDate"];
                /** @default false */
                supervised?: boolean;
                /** @default false */
                reserve?: boolean;
            }[];
            /** @default {} */
            tide?: components["schemas"]["TidePolicyInput"];
        };
        /** @enum {string} */
        HandlingLevel: "STATION" | "DISTRICT" | "CITY" | "PROVINCE";
        /** Format: date-time */
        Instant: string;
        /** @enum {string} */
        IntegrityGround: "BUCK_PASSING" | "INACTION" | "MISCONDUCT" | "BROKEN_PROMISE";
        ItemGuide: {
            item: components["schemas"]["ItemId"];
            name: components["schemas"]["Text"];
            when?: string;
            department: {
                id: string;
                name: components["schemas"]["Text"];
            };
            basis: components["schemas"]["LegalBasis"][];
            promised: {
                value: number;
                /** @enum {string} */
                unit: "WORKING_DAY" | "DAY" | "MINUTE";
                /** @enum {string} */
                origin: "law" | "source" | "knowledge" | "design";
            };
            statutory?: {
                value: number;
                /** @enum {string} */
                unit: "WORKING_DAY" | "DAY" | "MINUTE";
                basis: components["schemas"]["LegalBasis"];
            };
            materials: {
                material: string;
                name: components["schemas"]["Text"];
                sources: ("LICENCE" | "SHARED" | "GENERATED" | "UPLOADED" | "DECLARED")[];
                deferrable: boolean;
                when?: string;
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
        };
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
        MaterialCopy: {
            material: string;
            /** @enum {string} */
            as: "PAPER" | "DIGITAL" | "DECLARED" | "HELD";
            sha256?: components["schemas"]["Sha256"];
        };
        MobileList: {
            region: components["schemas"]["RegionCode"];
            entries: components["schemas"]["MobileListEntry"][];
            departments: number;
            items: number;
            at: components["schemas"]["Instant"];
        };
        MobileListEntry: {
            department: string;
            bundle: components["schemas"]["BundleId"];
            items: components["schemas"]["ItemId"][];
        };
        OrderRequest: {
            region: components["schemas"]["RegionCode"];
            bundle: components["schemas"]["BundleId"];
            servicePoint: components["schemas"]["ServicePointId"];
            trip?: components["schemas"]["TripId"];
            items: string[];
            form: components["schemas"]["ApplicationForm"];
            /** @default [] */
            materials?: components["schemas"]["SuppliedMaterial"][];
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
        PrecheckId: string;
        PrecheckResult: {
            precheck?: components["schemas"]["PrecheckId"];
            plan: components["schemas"]["ApprovalPlan"];
            defects: components["schemas"]["Defect"][];
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
        QueueTicket: {
            ticket: components["schemas"]["QueueTicketId"];
            servicePoint: components["schemas"]["ServicePointId"];
            group: components["schemas"]["WindowGroupId"];
            number: string;
            class: components["schemas"]["TicketClass"];
            item?: components["schemas"]["ItemId"];
            /** @enum {string} */
            status: "WAITING" | "CALLED" | "IN_SERVICE" | "ENDED";
            place?: number;
            estimatedWaitMinutes?: number;
            window?: components["schemas"]["DeskId"];
        };
        QueueTicketId: string;
        /** @enum {string} */
        RatedThing: "CASE" | "VISIT";
        Rating: {
            rating: components["schemas"]["RatingId"];
            about: components["schemas"]["RatedThing"];
            status: components["schemas"]["RatingStatus"];
            level: components["schemas"]["RatingLevel"];
            bad: boolean;
            indicators: components["schemas"]["RatingIndicator"][];
            comment?: string;
            region: components["schemas"]["RegionCode"];
            servicePoint: components["schemas"]["ServicePointId"];
            channel: components["schemas"]["Channel"];
            case?: components["schemas"]["CaseId"];
            bundle?: components["schemas"]["BundleId"];
            items: components["schemas"]["ItemId"][];
            device?: components["schemas"]["DeviceId"];
            flag?: components["schemas"]["RatingFlag"];
            givenAt: components["schemas"]["Instant"];
            responseDue?: components["schemas"]["AnswerDue"];
            department?: components["schemas"]["DepartmentCode"];
            complexity?: components["schemas"]["Complexity"];
            matter?: components["schemas"]["PublicText"];
            answerDue?: components["schemas"]["AnswerDue"];
            rectification?: components["schemas"]["PublicText"];
            revisit?: {
                answer: components["schemas"]["RevisitAnswer"];
                note?: components["schemas"]["PublicText"];
            };
        };
        /** @enum {string} */
        RatingFlag: "FLAGGED" | "COUNTS" | "DISCARDED";
        RatingId: string;
        /** @enum {string} */
        RatingIndicator: "OVERALL" | "EFFICIENCY" | "GUIDE_ACCURACY" | "CONVENIENCE" | "USABILITY" | "SERVICE_EFFICIENCY" | "SERVICE_LEVEL" | "SERVICE_ATTITUDE";
        /** @enum {string} */
        RatingLevel: "VERY_SATISFIED" | "SATISFIED" | "FAIRLY_SATISFIED" | "DISSATISFIED" | "VERY_DISSATISFIED";
        /** @enum {string} */
        RatingStatus: "GIVEN" | "OPEN" | "CONTACTED" | "RECTIFIED" | "REVISITED";
        RegionCode: string;
        /** @enum {string} */
        RevisitAnswer: "SATISFIED" | "NOT_SATISFIED";
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
            desks?: components["schemas"]["Desk"][];
        };
        ServicePointId: string;
        ServiceRequest: {
            request: components["schemas"]["ServiceRequestId"];
            status: components["schemas"]["ServiceRequestStatus"];
            kind: components["schemas"]["ServiceRequestKind"];
            region: components["schemas"]["RegionCode"];
            servicePoint: components["schemas"]["ServicePointId"];
            channel: components["schemas"]["Channel"];
            text?: string;
            level: components["schemas"]["HandlingLevel"];
            department?: components["schemas"]["DepartmentCode"];
            openedAt: components["schemas"]["Instant"];
            firstAnsweredAt?: components["schemas"]["Instant"];
            firstAnswerOfficeMinutes?: number;
            answers: {
                text: components["schemas"]["PublicText"];
                level: components["schemas"]["HandlingLevel"];
                at: components["schemas"]["Instant"];
            }[];
            solvedAt?: components["schemas"]["Instant"];
        };
        ServiceRequestId: string;
        /** @enum {string} */
        ServiceRequestKind: "REGISTRATION" | "EMPLOYMENT" | "SOCIAL_INSURANCE" | "TALENT" | "LOAN" | "PROJECT_APPROVAL" | "CONSULTATION";
        /** @enum {string} */
        ServiceRequestStatus: "OPEN" | "SOLVED";
        Sha256: string;
        Slot: {
            slot: components["schemas"]["SlotId"];
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            capacity: number;
            free: number;
        };
        SlotId: string;
        StaffSubject: string;
        StageOffer: {
            stage: string;
            name: components["schemas"]["Text"];
            items: {
                item: components["schemas"]["ItemId"];
                name: components["schemas"]["Text"];
            }[];
        };
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
        SuppliedMaterial: {
            material: string;
            /** @enum {string} */
            as: "PAPER" | "DIGITAL" | "DECLARED";
            sha256?: components["schemas"]["Sha256"];
        };
        Text: {
            zh: string;
            en: string;
        };
        /** @enum {string} */
        TicketClass: "NORMAL" | "BOOKED" | "PRIORITY";
        TideAlertId: string;
        TideBasis: {
            /** @constant */
            kind: "MATCHED_DAY";
            date: components["schemas"]["LocalDate"];
            tickets: number;
            waitSeconds: number;
            thresholdPercent: number;
        } | {
            /** @constant */
            kind: "ABSOLUTE";
            minutes: number;
        };
        TideDay: {
            date: components["schemas"]["LocalDate"];
            alerts: {
                alert: components["schemas"]["TideAlertId"];
                group: components["schemas"]["WindowGroupId"];
                raisedAt: components["schemas"]["Instant"];
                observed: components["schemas"]["Waits"];
                basis: components["schemas"]["TideBasis"];
                proposal: components["schemas"]["TideProposal"];
                /** @enum {string} */
                status: "RAISED" | "ACCEPTED" | "CLEARED";
            }[];
            windows: {
                window: components["schemas"]["DeskId"];
                group: components["schemas"]["WindowGroupId"];
                clerk: components["schemas"]["StaffSubject"];
                openedAt: components["schemas"]["Instant"];
                clearedAt?: components["schemas"]["Instant"];
            }[];
        };
        TidePolicy: {
            /** @default 20 */
            thresholdPercent: number;
            /** @default 30 */
            absoluteMinutes: number;
            /** @default 5 */
            minTickets: number;
            /** @default 30 */
            quietMinutes: number;
        };
        TidePolicyInput: {
            /** @default 20 */
            thresholdPercent?: number;
            /** @default 30 */
            absoluteMinutes?: number;
            /** @default 5 */
            minTickets?: number;
            /** @default 30 */
            quietMinutes?: number;
        };
        TideProposal: {
            window?: components["schemas"]["DeskId"];
            clerk?: components["schemas"]["StaffSubject"];
        };
        Trip: {
            form: components["schemas"]["TripForm"];
            place: components["schemas"]["PublicText"];
            opensAt: components["schemas"]["Instant"];
            closesAt: components["schemas"]["Instant"];
            audience: components["schemas"]["Audience"];
            theme?: components["schemas"]["TripTheme"];
            servicePoint: components["schemas"]["ServicePointId"];
            trip: components["schemas"]["TripId"];
            region: components["schemas"]["RegionCode"];
            /** @enum {string} */
            status: "PUBLISHED" | "OPEN" | "CLOSED" | "CANCELLED";
            openedAt?: components["schemas"]["Instant"];
            closedAt?: components["schemas"]["Instant"];
            personsServed?: number;
            problemsSolved?: number;
            reason?: string;
        };
        /** @enum {string} */
        TripForm: "ROUTINE" | "THEMED" | "REGION_WIDE";
        TripId: string;
        TripTheme: {
            bundle: components["schemas"]["BundleId"];
            items?: components["schemas"]["ItemId"][];
        };
        Upload: {
            upload: components["schemas"]["UploadId"];
            party: components["schemas"]["PartyRef"];
            sha256: components["schemas"]["Sha256"];
            mediaType: components["schemas"]["UploadMediaType"];
            bytes: number;
            material: string;
            validTo?: components["schemas"]["LocalDate"];
            uploadedAt: components["schemas"]["Instant"];
        };
        UploadId: string;
        /** @enum {string} */
        UploadMediaType: "application/pdf" | "image/jpeg" | "image/png" | "application/ofd";
        /** @enum {string} */
        VisitIndicator: "OVERALL" | "SERVICE_EFFICIENCY" | "SERVICE_LEVEL" | "SERVICE_ATTITUDE";
        Waits: {
            tickets: number;
            waitSeconds: number;
        };
        /** @enum {string} */
        WindowCapability: "GENERAL" | "JOINT" | "TIDE_RESERVE";
        WindowGroupId: string;
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
            /** @description 没有权限 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "role_missing" | "agency_missing" | "agency_ended";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "bundle_not_enabled" | "agency_other_agent";
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
                        entries: components["schemas"]["ApplicationSummary"][];
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
            /** @description 没有权限 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "role_missing" | "agency_missing" | "agency_ended";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "bundle_not_enabled" | "agency_other_agent";
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
            /** @description 没有权限 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "role_missing" | "agency_missing" | "agency_ended";
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
                        code: "agency_other_agent";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApplicationActs: {
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
                applicationId: components["schemas"]["ApplicationId"];
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
                        entries: components["schemas"]["ApplicationAct"][];
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
                        code: "role_missing" | "agency_missing" | "agency_ended";
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
                        code: "agency_other_agent";
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
                        form: components["schemas"]["ApplicationForm"];
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
                    form?: components["schemas"]["ApplicationForm"];
                    /** @default [] */
                    materials?: components["schemas"]["SuppliedMaterial"][];
                    /** @default [] */
                    promisedMaterials?: string[];
                    servicePoint?: components["schemas"]["ServicePointId"];
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
            /** @description 没有权限 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "role_missing" | "agency_missing" | "agency_ended";
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
                        code: "application_unknown" | "service_point_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "status_move_invalid" | "agency_other_agent";
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
                "application/json": {
                    servicePoint?: components["schemas"]["ServicePointId"];
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
            /** @description 没有权限 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "role_missing" | "agency_missing" | "agency_ended";
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
                        code: "application_unknown" | "service_point_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "status_move_invalid" | "decision_taken" | "agency_other_agent";
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
    handOverApplication: {
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
                    to?: components["schemas"]["StaffSubject"];
                    reason?: components["schemas"]["PublicText"];
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
            /** @description 没有权限 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "role_missing" | "not_owner";
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
    getDraft: {
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
                    "application/json": components["schemas"]["Draft"];
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
                        code: "role_missing" | "agency_missing" | "agency_ended";
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
                        code: "draft_unknown" | "person_forgotten";
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
                        code: "draft_submitted" | "agency_other_agent" | "bundle_not_enabled";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    putDraft: {
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
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftRequest"];
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
                    "application/json": components["schemas"]["Draft"];
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
                        code: "role_missing" | "agency_missing" | "agency_ended" | "outside_scope";
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
                        code: "draft_unknown" | "person_forgotten" | "service_point_unknown";
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
                        code: "concurrent_change" | "draft_submitted" | "agency_other_agent" | "draft_discarded" | "bundle_not_enabled";
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
    discardDraft: {
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
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，无内容 Done, with nothing to say */
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求无法读取 Unreadable request */
            400: {
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
            401: components["responses"]["TokenNeeded"];
            /** @description 没有权限 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "role_missing" | "agency_missing" | "agency_ended";
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
                        code: "draft_unknown" | "person_forgotten";
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
                        code: "concurrent_change" | "draft_submitted" | "agency_other_agent";
                    };
                };
            };
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDrafts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                of?: "PARTY" | "ACCOUNT";
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
                        entries: components["schemas"]["DraftSummary"][];
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
                        code: "role_missing" | "party_unproven";
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
    unmaskDraft: {
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
                        form: components["schemas"]["ApplicationForm"];
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
                        code: "role_missing" | "agency_missing" | "agency_ended";
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
                        code: "draft_unknown" | "person_forgotten";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "draft_submitted" | "agency_other_agent" | "bundle_not_enabled";
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
    submitDraft: {
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
                    servicePoint?: components["schemas"]["ServicePointId"];
                    trip?: components["schemas"]["TripId"];
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
            /** @description 没有权限 Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "role_missing" | "agency_missing" | "agency_ended";
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
                        code: "draft_unknown" | "person_forgotten" | "service_point_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "draft_submitted" | "agency_other_agent" | "draft_form_changed" | "bundle_not_enabled";
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
                        code: "request_invalid" | "order_invalid" | "calendar_year_missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    precheckDraft: {
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
                    departments?: components["schemas"]["DepartmentCode"][];
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
                    "application/json": components["schemas"]["PrecheckResult"];
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
                        code: "role_missing" | "agency_missing" | "agency_ended";
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
                        code: "draft_unknown" | "person_forgotten" | "service_point_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "draft_submitted" | "agency_other_agent" | "draft_form_changed" | "bundle_not_enabled";
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
                        code: "request_invalid" | "order_invalid" | "calendar_year_missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUploads: {
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
                        entries: components["schemas"]["Upload"][];
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
                        code: "role_missing" | "party_unproven";
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
    receiveUpload: {
        parameters: {
            query: {
                material: string;
                party?: components["schemas"]["PartyRef"];
                application?: components["schemas"]["ApplicationId"];
                validTo?: components["schemas"]["LocalDate"];
                servicePoint?: components["schemas"]["ServicePointId"];
            };
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
                "application/pdf": unknown;
                "image/jpeg": unknown;
                "image/png": unknown;
                "application/ofd": unknown;
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
                    "application/json": components["schemas"]["Upload"];
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
                        code: "idempotency_key_invalid";
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
                        code: "role_missing" | "party_unproven" | "outside_scope" | "agency_missing" | "agency_ended";
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
                        code: "application_unknown" | "draft_unknown" | "service_point_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "agency_other_agent";
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
                        code: "file_type_unsupported" | "request_invalid" | "upload_type_wrong" | "upload_empty" | "upload_incomplete";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUpload: {
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
                uploadId: components["schemas"]["UploadId"];
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
                    "application/json": components["schemas"]["Upload"];
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
                        code: "upload_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    openUpload: {
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
                uploadId: components["schemas"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    application?: components["schemas"]["ApplicationId"];
                    reason?: components["schemas"]["PublicText"];
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
                    "application/octet-stream": string;
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
                        code: "role_missing" | "agency_missing" | "agency_ended";
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
                        code: "upload_unknown" | "application_unknown" | "draft_unknown" | "person_forgotten";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "agency_other_agent";
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
                        code: "request_invalid" | "unmask_reason_required";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAgencies: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                as?: "PARTY" | "AGENT";
                of?: components["schemas"]["AgentRef"];
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
                        entries: components["schemas"]["Agency"][];
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
                        code: "role_missing" | "party_unproven";
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
    grantAgency: {
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
                    party?: components["schemas"]["PartyRef"];
                    agent: components["schemas"]["AgentRef"];
                    region: components["schemas"]["RegionCode"];
                    scope: components["schemas"]["AgencyScope"];
                    validTo: components["schemas"]["LocalDate"];
                    paper?: components["schemas"]["PublicText"];
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
                    "application/json": components["schemas"]["Agency"];
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
                        code: "role_missing" | "party_unproven" | "outside_scope";
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
                        code: "region_unknown" | "application_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "bundle_not_enabled" | "agency_other_agent";
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
    revokeAgency: {
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
                agencyId: components["schemas"]["AgencyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    paper?: components["schemas"]["PublicText"];
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
                    "application/json": components["schemas"]["Agency"];
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
                        code: "agency_unknown";
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
    getAgency: {
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
                agencyId: components["schemas"]["AgencyId"];
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
                    "application/json": components["schemas"]["Agency"];
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
                        code: "agency_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAgencyActs: {
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
                agencyId: components["schemas"]["AgencyId"];
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
                            act: components["schemas"]["AgencyAct"];
                            application?: components["schemas"]["ApplicationId"];
                            at: components["schemas"]["Instant"];
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
                        code: "agency_unknown";
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
    sendCaptureBatch: {
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
                    entries: (components["schemas"]["CapturedOrder"] | unknown)[];
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
                        entries: components["schemas"]["CaptureOutcome"][];
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
                    desks?: components["schemas"]["Desk"][];
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
    getTrip: {
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
                tripId: components["schemas"]["TripId"];
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
                    "application/json": components["schemas"]["Trip"];
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
                        code: "trip_not_found";
                    };
                };
            };
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
                tripId: components["schemas"]["TripId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default ROUTINE */
                    form?: components["schemas"]["TripForm"];
                    place: components["schemas"]["PublicText"];
                    opensAt: components["schemas"]["Instant"];
                    closesAt: components["schemas"]["Instant"];
                    /** @default {} */
                    audience?: components["schemas"]["Audience"];
                    theme?: components["schemas"]["TripTheme"];
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
                    "application/json": components["schemas"]["Trip"];
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
                        code: "concurrent_change" | "service_point_fixed" | "bundle_not_enabled" | "trip_begun";
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
    getTripOffers: {
        parameters: {
            query: {
                bundle: components["schemas"]["BundleId"];
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
                servicePointId: components["schemas"]["ServicePointId"];
                tripId: components["schemas"]["TripId"];
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
                        stages: components["schemas"]["StageOffer"][];
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
                        code: "trip_not_found";
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
                        code: "bundle_not_enabled";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTrips: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                from?: components["schemas"]["LocalDate"];
                to?: components["schemas"]["LocalDate"];
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
                servicePointId: components["schemas"]["ServicePointId"];
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
                        entries: components["schemas"]["Trip"][];
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
    listTripsOfRegion: {
        parameters: {
            query: {
                limit?: number;
                cursor?: string;
                region: components["schemas"]["RegionCode"];
                from?: components["schemas"]["LocalDate"];
                to?: components["schemas"]["LocalDate"];
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
                        entries: components["schemas"]["Trip"][];
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
    openTrip: {
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
                servicePointId: components["schemas"]["ServicePointId"];
                tripId: components["schemas"]["TripId"];
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
                    "application/json": components["schemas"]["Trip"];
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
                        code: "trip_not_found";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "status_move_invalid" | "trip_not_today";
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
    closeTrip: {
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
                servicePointId: components["schemas"]["ServicePointId"];
                tripId: components["schemas"]["TripId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    personsServed: number;
                    problemsSolved: number;
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
                    "application/json": components["schemas"]["Trip"];
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
                        code: "trip_not_found";
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
    cancelTrip: {
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
                servicePointId: components["schemas"]["ServicePointId"];
                tripId: components["schemas"]["TripId"];
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
                    "application/json": components["schemas"]["Trip"];
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
                        code: "trip_not_found";
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
    getMobileList: {
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
                    "application/json": components["schemas"]["MobileList"];
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
                        code: "mobile_list_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    putMobileList: {
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
                    entries: components["schemas"]["MobileListEntry"][];
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
                    "application/json": components["schemas"]["MobileList"];
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
    listSlots: {
        parameters: {
            query: {
                date: components["schemas"]["LocalDate"];
                trip?: components["schemas"]["TripId"];
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
                servicePointId: components["schemas"]["ServicePointId"];
                deskId: components["schemas"]["DeskId"];
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
                        entries: components["schemas"]["Slot"][];
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
                        code: "service_point_unknown" | "desk_unknown";
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
                        code: "request_invalid" | "calendar_year_missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    bookSlot: {
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
                slotId: components["schemas"]["SlotId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    region: components["schemas"]["RegionCode"];
                    bundle: components["schemas"]["BundleId"];
                    items: components["schemas"]["ItemId"][];
                    party?: components["schemas"]["PartyRef"];
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
                    "application/json": components["schemas"]["Booking"];
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
                        code: "role_missing" | "outside_scope" | "agency_missing" | "agency_ended";
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
                        code: "slot_unknown" | "service_point_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "slot_begun" | "slot_full" | "slots_all_full" | "booking_exists" | "bundle_not_enabled" | "agency_other_agent";
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
    getBooking: {
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
                bookingId: components["schemas"]["BookingId"];
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
                    "application/json": components["schemas"]["Booking"];
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
                        code: "booking_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBookings: {
        parameters: {
            query: {
                limit?: number;
                cursor?: string;
                date: components["schemas"]["LocalDate"];
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
                servicePointId: components["schemas"]["ServicePointId"];
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
                        entries: components["schemas"]["Booking"][];
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
    listMyBookings: {
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
                        entries: components["schemas"]["Booking"][];
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
    cancelBooking: {
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
                bookingId: components["schemas"]["BookingId"];
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
                    "application/json": components["schemas"]["Booking"];
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
                        code: "booking_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "status_move_invalid" | "slot_begun";
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
    missBooking: {
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
                bookingId: components["schemas"]["BookingId"];
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
                    "application/json": components["schemas"]["Booking"];
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
                        code: "booking_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "status_move_invalid" | "slot_not_begun";
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
    createEntry: {
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
                "application/json": components["schemas"]["EntryContext"];
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
                    "application/json": components["schemas"]["Entry"];
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
                        code: "request_invalid" | "order_invalid";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEntry: {
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
                entryId: components["schemas"]["EntryId"];
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
                        entry: components["schemas"]["EntryId"];
                        url: string;
                        region: components["schemas"]["RegionCode"];
                        servicePoint: components["schemas"]["ServicePointId"];
                        window?: components["schemas"]["DeskId"];
                        bundle: components["schemas"]["BundleId"];
                        items: components["schemas"]["ItemId"][];
                        pointName: components["schemas"]["LocalizedText"];
                        bundleName: components["schemas"]["Text"];
                        guide: components["schemas"]["ItemGuide"][];
                        refused: {
                            item: components["schemas"]["ItemId"];
                            code: string;
                            detail: string;
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
            /** @description 没有找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "entry_unknown";
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
                        code: "bundle_not_enabled";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEntryQr: {
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
                entryId: components["schemas"]["EntryId"];
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
                    "image/svg+xml": string;
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
                        code: "entry_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHallLayout: {
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
                    "application/json": components["schemas"]["HallLayout"];
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
                        code: "hall_layout_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    putHallLayout: {
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
                "application/json": components["schemas"]["HallLayoutInput"];
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
                    "application/json": components["schemas"]["HallLayout"];
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
                        code: "concurrent_change" | "window_group_in_use";
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
    takeTicket: {
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
                servicePointId: components["schemas"]["ServicePointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group?: components["schemas"]["WindowGroupId"];
                    item?: components["schemas"]["ItemId"];
                    booking?: components["schemas"]["BookingId"];
                    /** @default false */
                    priority?: boolean;
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
                    "application/json": components["schemas"]["QueueTicket"];
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
                        code: "service_point_unknown" | "hall_layout_unknown" | "window_group_unknown" | "item_without_group" | "booking_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "booking_not_today";
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
    getTicket: {
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
                queueTicketId: components["schemas"]["QueueTicketId"];
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
                    "application/json": components["schemas"]["QueueTicket"];
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
                        code: "queue_ticket_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelTicket: {
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
                queueTicketId: components["schemas"]["QueueTicketId"];
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
                    "application/json": components["schemas"]["QueueTicket"];
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
            /** @description 没有找到 Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "queue_ticket_unknown";
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
            413: components["responses"]["BodyTooLarge"];
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    callNext: {
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
                servicePointId: components["schemas"]["ServicePointId"];
                deskId: components["schemas"]["DeskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group?: components["schemas"]["WindowGroupId"];
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
                        ticket?: components["schemas"]["QueueTicket"];
                        waiting: number;
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
                        code: "role_missing" | "clerk_not_qualified" | "outside_scope";
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
                        code: "hall_layout_unknown" | "window_unknown" | "window_group_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "window_not_open" | "window_busy";
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
    recallTicket: {
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
                queueTicketId: components["schemas"]["QueueTicketId"];
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
                    "application/json": components["schemas"]["QueueTicket"];
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
                        code: "queue_ticket_unknown";
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
            413: components["responses"]["BodyTooLarge"];
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    startTicket: {
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
                queueTicketId: components["schemas"]["QueueTicketId"];
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
                    "application/json": components["schemas"]["QueueTicket"];
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
                        code: "queue_ticket_unknown";
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
            413: components["responses"]["BodyTooLarge"];
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    finishTicket: {
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
                queueTicketId: components["schemas"]["QueueTicketId"];
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
                    "application/json": components["schemas"]["QueueTicket"];
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
                        code: "queue_ticket_unknown";
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
            413: components["responses"]["BodyTooLarge"];
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    missTicket: {
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
                queueTicketId: components["schemas"]["QueueTicketId"];
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
                    "application/json": components["schemas"]["QueueTicket"];
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
                        code: "queue_ticket_unknown";
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
            413: components["responses"]["BodyTooLarge"];
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    transferTicket: {
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
                queueTicketId: components["schemas"]["QueueTicketId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group: components["schemas"]["WindowGroupId"];
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
                    "application/json": components["schemas"]["QueueTicket"];
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
                        code: "queue_ticket_unknown" | "hall_layout_unknown" | "window_group_unknown";
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
            413: components["responses"]["BodyTooLarge"];
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBoard: {
        parameters: {
            query?: {
                group?: components["schemas"]["WindowGroupId"];
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
                servicePointId: components["schemas"]["ServicePointId"];
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
                        groups: {
                            group: components["schemas"]["WindowGroupId"];
                            name: {
                                zh: string;
                                en: string;
                            };
                            calling: {
                                number: string;
                                window: components["schemas"]["DeskId"];
                            }[];
                            waiting: number;
                        }[];
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
                        code: "hall_layout_unknown" | "window_group_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWaits: {
        parameters: {
            query: {
                group: components["schemas"]["WindowGroupId"];
                date: components["schemas"]["LocalDate"];
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
                servicePointId: components["schemas"]["ServicePointId"];
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
                        matchedDate?: components["schemas"]["LocalDate"];
                        buckets: {
                            from: string;
                            waits?: components["schemas"]["Waits"];
                            baseline?: components["schemas"]["Waits"];
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
                        code: "hall_layout_unknown" | "window_group_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    importWaitHistory: {
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
                servicePointId: components["schemas"]["ServicePointId"];
            };
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
                        accepted: number;
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
                        code: "hall_layout_unknown";
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
    getTide: {
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
                    "application/json": components["schemas"]["TideDay"];
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
                        code: "hall_layout_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    openTideWindow: {
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
                servicePointId: components["schemas"]["ServicePointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group: components["schemas"]["WindowGroupId"];
                    alert?: components["schemas"]["TideAlertId"];
                    window?: components["schemas"]["DeskId"];
                    clerk?: components["schemas"]["StaffSubject"];
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
                    "application/json": components["schemas"]["TideDay"];
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
                        code: "hall_layout_unknown" | "window_group_unknown" | "tide_alert_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "tide_alert_answered" | "tide_windows_exhausted" | "tide_window_not_free" | "tide_clerk_not_free";
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
                    subject?: string;
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
    getPartyAddresses: {
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
                party: components["schemas"]["PartyRef"];
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
                        email?: string;
                        mobile?: string;
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
                        code: "person_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDelivery: {
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
                        name?: string;
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
    rateCase: {
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
                    level: components["schemas"]["RatingLevel"];
                    comment?: string;
                    case: components["schemas"]["CaseId"];
                    device?: components["schemas"]["DeviceId"];
                    /** @default [] */
                    indicators?: components["schemas"]["CaseIndicator"][];
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
                    "application/json": components["schemas"]["Rating"];
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
                        code: "idempotency_key_reused" | "concurrent_change" | "case_not_completed" | "rating_exists";
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
                        code: "request_invalid" | "calendar_year_missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    rateVisit: {
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
                    level: components["schemas"]["RatingLevel"];
                    comment?: string;
                    servicePoint: components["schemas"]["ServicePointId"];
                    visit: string;
                    visitedOn: components["schemas"]["LocalDate"];
                    device: components["schemas"]["DeviceId"];
                    /** @default [] */
                    indicators?: components["schemas"]["VisitIndicator"][];
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
                    "application/json": components["schemas"]["Rating"];
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
                        code: "idempotency_key_reused" | "concurrent_change" | "rating_exists";
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
                        code: "request_invalid" | "calendar_year_missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRating: {
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
                ratingId: components["schemas"]["RatingId"];
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
                    "application/json": components["schemas"]["Rating"];
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
                        code: "rating_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRatings: {
        parameters: {
            query: {
                limit?: number;
                cursor?: string;
                region: components["schemas"]["RegionCode"];
                status?: components["schemas"]["RatingStatus"];
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
                        entries: components["schemas"]["Rating"][];
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
    listFlaggedRatings: {
        parameters: {
            query: {
                limit?: number;
                cursor?: string;
                region: components["schemas"]["RegionCode"];
                flag?: components["schemas"]["RatingFlag"];
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
                        entries: components["schemas"]["Rating"][];
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
    listDepartmentRatings: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: components["schemas"]["RatingStatus"];
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
                        entries: components["schemas"]["Rating"][];
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
    contactRater: {
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
                ratingId: components["schemas"]["RatingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    department: components["schemas"]["DepartmentCode"];
                    complexity: components["schemas"]["Complexity"];
                    matter: components["schemas"]["PublicText"];
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
                    "application/json": components["schemas"]["Rating"];
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
                        code: "rating_unknown";
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
                        code: "request_invalid" | "calendar_year_missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    rectifyRating: {
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
                ratingId: components["schemas"]["RatingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: components["schemas"]["PublicText"];
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
                    "application/json": components["schemas"]["Rating"];
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
                        code: "rating_unknown";
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
    revisitRater: {
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
                ratingId: components["schemas"]["RatingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: components["schemas"]["RevisitAnswer"];
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
                    "application/json": components["schemas"]["Rating"];
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
                        code: "role_missing" | "department_is_party";
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
                        code: "rating_unknown";
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
    reviewRating: {
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
                ratingId: components["schemas"]["RatingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    counts: boolean;
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
                    "application/json": components["schemas"]["Rating"];
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
                        code: "rating_unknown";
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
                        code: "idempotency_key_reused" | "concurrent_change" | "rating_not_flagged";
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
    listComplaints: {
        parameters: {
            query: {
                limit?: number;
                cursor?: string;
                region: components["schemas"]["RegionCode"];
                status?: components["schemas"]["ComplaintStatus"];
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
                        entries: components["schemas"]["Complaint"][];
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
    fileComplaint: {
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
                    text: string;
                    author?: {
                        name: string;
                        mobile: string;
                    };
                    filedThrough?: components["schemas"]["ServicePointId"];
                    servicePoint?: components["schemas"]["ServicePointId"];
                    case?: components["schemas"]["CaseId"];
                    /** @constant */
                    kind: "GENERAL";
                } | {
                    region: components["schemas"]["RegionCode"];
                    text: string;
                    author?: {
                        name: string;
                        mobile: string;
                    };
                    filedThrough?: components["schemas"]["ServicePointId"];
                    servicePoint?: components["schemas"]["ServicePointId"];
                    case?: components["schemas"]["CaseId"];
                    /** @constant */
                    kind: "INTEGRITY";
                    ground: components["schemas"]["IntegrityGround"];
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
                    "application/json": components["schemas"]["Complaint"];
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
                        code: "region_unknown" | "service_point_unknown" | "case_unknown";
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
            /** @description 内容有误 Invalid content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request_invalid" | "calendar_year_missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getComplaint: {
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
                complaintId: components["schemas"]["ComplaintId"];
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
                    "application/json": components["schemas"]["Complaint"];
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
                        code: "complaint_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMyComplaints: {
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
                        entries: components["schemas"]["Complaint"][];
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
    listDepartmentComplaints: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: components["schemas"]["ComplaintStatus"];
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
                        entries: components["schemas"]["Complaint"][];
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
    acceptComplaint: {
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
                complaintId: components["schemas"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    department: components["schemas"]["DepartmentCode"];
                    complexity: components["schemas"]["Complexity"];
                    matter: components["schemas"]["PublicText"];
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
                    "application/json": components["schemas"]["Complaint"];
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
                        code: "role_missing" | "department_is_party";
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
                        code: "complaint_unknown";
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
                        code: "request_invalid" | "calendar_year_missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    rectifyComplaint: {
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
                complaintId: components["schemas"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: components["schemas"]["PublicText"];
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
                    "application/json": components["schemas"]["Complaint"];
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
                        code: "complaint_unknown";
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
    feedBackComplaint: {
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
                complaintId: components["schemas"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: components["schemas"]["PublicText"];
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
                    "application/json": components["schemas"]["Complaint"];
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
                        code: "role_missing" | "department_is_party";
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
                        code: "complaint_unknown";
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
    superviseComplaint: {
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
                complaintId: components["schemas"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: components["schemas"]["PublicText"];
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
                    "application/json": components["schemas"]["Complaint"];
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
                        code: "role_missing" | "department_is_party";
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
                        code: "complaint_unknown";
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
    revisitComplaint: {
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
                complaintId: components["schemas"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: components["schemas"]["RevisitAnswer"];
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
                    "application/json": components["schemas"]["Complaint"];
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
                        code: "role_missing" | "department_is_party";
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
                        code: "complaint_unknown";
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
    unmaskComplaint: {
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
                complaintId: components["schemas"]["ComplaintId"];
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
                    "application/json": {
                        text: string;
                        author?: {
                            name: string;
                            mobile: string;
                        };
                        party?: components["schemas"]["PartyRef"];
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
                        code: "role_missing" | "department_is_party";
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
                        code: "complaint_unknown" | "person_forgotten";
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
    listServiceRequests: {
        parameters: {
            query: {
                limit?: number;
                cursor?: string;
                region: components["schemas"]["RegionCode"];
                status?: components["schemas"]["ServiceRequestStatus"];
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
                        entries: components["schemas"]["ServiceRequest"][];
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
    openServiceRequest: {
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
                    servicePoint: components["schemas"]["ServicePointId"];
                    kind: components["schemas"]["ServiceRequestKind"];
                    text: string;
                    party?: components["schemas"]["PartyRef"];
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
                    "application/json": components["schemas"]["ServiceRequest"];
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
    getServiceRequest: {
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
                serviceRequestId: components["schemas"]["ServiceRequestId"];
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
                    "application/json": components["schemas"]["ServiceRequest"];
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
                        code: "service_request_unknown";
                    };
                };
            };
            422: components["responses"]["RequestInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDepartmentServiceRequests: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: components["schemas"]["ServiceRequestStatus"];
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
                        entries: components["schemas"]["ServiceRequest"][];
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
    answerServiceRequest: {
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
                serviceRequestId: components["schemas"]["ServiceRequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: components["schemas"]["PublicText"];
                    solved: boolean;
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
                    "application/json": components["schemas"]["ServiceRequest"];
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
                        code: "service_request_unknown";
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
                        code: "request_invalid" | "calendar_year_missing";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    forwardServiceRequest: {
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
                serviceRequestId: components["schemas"]["ServiceRequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    department: components["schemas"]["DepartmentCode"];
                    /** @enum {string} */
                    level: "DISTRICT" | "CITY" | "PROVINCE";
                    note: components["schemas"]["PublicText"];
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
                    "application/json": components["schemas"]["ServiceRequest"];
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
                        code: "service_request_unknown";
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
