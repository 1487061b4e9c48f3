// Made from docs/openapi.json by `npm run openapi`; not to be edited.
export interface paths {
    "/v1/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The letters that would have been mailed, on one’s own machine
         * @description The newest 100, newest first. Only where dashboard and service listen on loopback and no mail server is set; 404 everywhere else.
         *
         *     Open to everybody.
         */
        get: operations["getOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How people can sign in here
         * @description Open to everybody.
         */
        get: operations["getSignInMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organization}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Act for another of one’s organizations
         * @description From the next request on, with this session and no other.
         *
         *     For people who are signed in, also those who belong to no organization.
         */
        post: operations["activateOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The organizations of the signed-in person, and which of them requests act for
         * @description For people who are signed in, also those who belong to no organization.
         */
        get: operations["listOrganizations"];
        put?: never;
        /**
         * Make an organization, and be its owner
         * @description Only where signing up is open; elsewhere the operator makes organizations. The session acts for it from here on.
         *
         *     For people who are signed in, also those who belong to no organization.
         */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The organization the caller acts for, and who the caller is in it
         * @description Needs the permission `organization:read`; of an API key, the scope of that name.
         */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what the organization is called
         * @description Needs the permission `organization:manage`; of an API key, the scope of that name.
         */
        patch: operations["updateOrganization"];
        trace?: never;
    };
    "/v1/organizations/{organization}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of one’s organizations
         * @description For people who are signed in, also those who belong to no organization.
         */
        get: operations["getOwnOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organization/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand the organization over to another member
         * @description The member becomes an owner with the highest clearance that the caller can give; the caller, who has to be an owner in person, becomes an admin.
         *
         *     Needs the permission `organization:transfer`; of an API key, the scope of that name.
         */
        post: operations["transferOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One member
         * @description Needs the permission `members:read`; of an API key, the scope of that name.
         */
        get: operations["getMember"];
        put?: never;
        post?: never;
        /**
         * Remove a member, or leave
         * @description One’s own membership can always be ended, but for the last owner’s; another’s needs `members:manage`. Access ends at once, and every API key that the member has made is revoked. It asks for no `If-Match`: shutting somebody out must not fail because somebody else has just changed their role.
         *
         *     Needs the permission `organization:read`; of an API key, the scope of that name.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        /**
         * Change what a member may do and see
         * @description Nobody gives more than they hold, and nobody touches a member whose role may do more than they. The keys that the member has made shrink and grow with them. The last owner stays one.
         *
         *     Needs the permission `members:manage`; of an API key, the scope of that name.
         */
        patch: operations["updateMember"];
        trace?: never;
    };
    "/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The members of the organization
         * @description Needs the permission `members:read`; of an API key, the scope of that name.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join the organization
         * @description Only who has verified the invited address. The session acts for the organization from here on.
         *
         *     For people who are signed in, also those who belong to no organization.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom the organization has asked in
         * @description Needs the permission `members:manage`; of an API key, the scope of that name.
         */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Ask somebody in
         * @description They get a letter with a link that is good once, for their address alone, and for so many days. Role and clearance cannot exceed one’s own.
         *
         *     Needs the permission `members:manage`; of an API key, the scope of that name.
         */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{invitation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One invitation
         * @description Needs the permission `members:manage`; of an API key, the scope of that name.
         */
        get: operations["getInvitation"];
        put?: never;
        post?: never;
        /**
         * Take an invitation back, at once
         * @description Needs the permission `members:manage`; of an API key, the scope of that name.
         */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What an invitation is for
         * @description For whoever holds the letter, before they sign up or in.
         *
         *     Open to everybody.
         */
        post: operations["previewInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{invitation}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send it again, good for another seven days
         * @description With a new link: that of the letter before is of no use any more.
         *
         *     Needs the permission `members:manage`; of an API key, the scope of that name.
         */
        post: operations["resendInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * API keys of the organization, without their secrets
         * @description Needs the permission `api-keys:manage`; of an API key, the scope of that name.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make an API key
         * @description The secret is in this answer and nowhere else. Scopes and clearance cannot exceed the maker’s own, then or later: a key shrinks with its maker, and is revoked when they are no member any more.
         *
         *     Needs the permission `api-keys:manage`; of an API key, the scope of that name.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{apiKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One API key, without its secret
         * @description Needs the permission `api-keys:manage`; of an API key, the scope of that name.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * Revoke an API key, at once
         * @description Needs the permission `api-keys:manage`; of an API key, the scope of that name.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The log as a file, oldest first
         * @description JSON lines, one entry a line as `/v1/audit` gives it, or CSV (RFC 4180). The export is an entry of the log itself.
         *
         *     Needs the permission `audit:read`; of an API key, the scope of that name.
         */
        get: operations["exportAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what, and when
         * @description Every write, every sign-in, the use of keys at first and from another address, exports and refusals. What is above the caller’s clearance, or has come to be, is left out.
         *
         *     Needs the permission `audit:read`; of an API key, the scope of that name.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the log is the one that was written
         * @description Reckons the seal of every entry anew and names the first that does not fit. Only for who is cleared for `restricted`: how many entries there are tells of what others may not see.
         *
         *     Needs the permission `audit:read`; of an API key, the scope of that name.
         */
        get: operations["verifyAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much the organization may have, and has used
         * @description Processes, members, stored sources, reports and requests. Beyond a limit the answer is 403 `quota_exceeded`; limits are set by whoever runs the service.
         *
         *     Needs the permission `organization:read`; of an API key, the scope of that name.
         */
        get: operations["getUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Processes of the organization
         * @description In the order in which they were recorded, or of the slugs that they have today (`sort`).
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name.
         */
        get: operations["listProcesses"];
        put?: never;
        /**
         * Add a process, with its first parties
         * @description Needs the permission `processes:write`; of an API key, the scope of that name.
         */
        post: operations["addProcess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One process
         * @description Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["getProcess"];
        put?: never;
        post?: never;
        /**
         * Remove a process that holds nothing
         * @description Refused with 409 where anything is recorded in it: archive it instead. Its slug is free from then on; what was known of it is read by its id and an earlier `knownAt`.
         *
         *     Needs the permission `processes:write`; of an API key, the scope of that name.
         */
        delete: operations["removeProcess"];
        options?: never;
        head?: never;
        /**
         * Change what is said of a process, and its rules; archive or restore it
         * @description Only what is sent is changed, and null empties. `stallRules` are replaced whole. Its revision is part of its state, so whatever was written in it since makes `If-Match` stale. An archived process takes one change: `"archived": false`.
         *
         *     Needs the permission `processes:write`; of an API key, the scope of that name.
         */
        patch: operations["updateProcess"];
        trace?: never;
    };
    "/v1/publications/{publication}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is published under a name
         * @description 404 where nothing is, or not any more, or nothing of it is public.
         *
         *     Open to everybody.
         */
        get: operations["findPublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Under which name a process is published
         * @description 404 where it is not.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name.
         */
        get: operations["getPublication"];
        put?: never;
        /**
         * Show to everybody what is public of a process
         * @description Refused where the process itself is not public, where it is published already, and where the name is another’s. Its page is at `/p/{name}` of the dashboard; whoever sends `Authorization: Bearer pub_{name}` reads what lies in the process as somebody cleared for what is public, and the names of no members. What is made public or hidden later is shown or hidden at once. Archiving leaves it published.
         *
         *     Needs the permission `processes:publish`; of an API key, the scope of that name.
         */
        post: operations["publishProcess"];
        /**
         * Show a process to its organization alone again, at once
         * @description The name stays the organization’s, so that what is cited never leads to something else.
         *
         *     Needs the permission `processes:publish`; of an API key, the scope of that name.
         */
        delete: operations["withdrawPublication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A process whole, to be taken elsewhere
         * @description Every state in which anything in it was ever recorded, the ledger, and when each was recorded: brought in elsewhere it gives the same answers at every pair of times. JSON, or a ZIP archive that is a Frictionless Data Package of CSV. The same record gives the same bytes. Only for who is cleared for `restricted`: less than all of it would be another record.
         *
         *     Needs the permission `processes:write`; of an API key, the scope of that name.
         */
        get: operations["exportBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bundles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring in a process that was taken out elsewhere
         * @description All of it or nothing. It keeps its ids, its keys, and the instants at which it was recorded elsewhere; `importedAt` of the process and the audit log say that it was. Refused with every fault at once where a key stands twice in it, where it names what it does not hold, and where the process is here already. Only for who is cleared for `restricted`.
         *
         *     Needs the permission `processes:write`; of an API key, the scope of that name.
         */
        post: operations["importBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Parties of a process
         * @description In the order in which they were recorded, or in another (`sort`). Of several filters all have to be met, of one that is repeated any.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["listParties"];
        put?: never;
        /**
         * Add a party
         * @description Needs the permission `record:write`; of an API key, the scope of that name.
         */
        post: operations["addParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/parties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One party
         * @description Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["getParty"];
        put?: never;
        post?: never;
        /**
         * Remove a party
         * @description Refused with 409 where something rests on it: `errors` names what, as far as the caller may see it. It can be archived instead (`PATCH` with `"archived": true`). What was removed is still there for an earlier `knownAt`.
         *
         *     Needs the permission `record:write`; of an API key, the scope of that name.
         */
        delete: operations["removeParty"];
        options?: never;
        head?: never;
        /**
         * Change a party
         * @description Only what is sent is changed, and null empties. What it was stays known: an answer with an earlier `knownAt` is made of it as it was then. `archived` puts it away: nothing that is reckoned changes, and nothing new can refer to it (422 `archived`) until it is restored; what refers to it already stays.
         *
         *     Needs the permission `record:write`; of an API key, the scope of that name.
         */
        patch: operations["updateParty"];
        trace?: never;
    };
    "/v1/processes/{process}/representatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Representatives of a process
         * @description In the order in which they were recorded, or in another (`sort`). Of several filters all have to be met, of one that is repeated any.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["listRepresentatives"];
        put?: never;
        /**
         * Add a representative
         * @description Needs the permission `record:write`; of an API key, the scope of that name.
         */
        post: operations["addRepresentative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/representatives/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One representative
         * @description Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["getRepresentative"];
        put?: never;
        post?: never;
        /**
         * Remove a representative
         * @description Refused with 409 where something rests on it: `errors` names what, as far as the caller may see it. It can be archived instead (`PATCH` with `"archived": true`). What was removed is still there for an earlier `knownAt`.
         *
         *     Needs the permission `record:write`; of an API key, the scope of that name.
         */
        delete: operations["removeRepresentative"];
        options?: never;
        head?: never;
        /**
         * Change a representative
         * @description Only what is sent is changed, and null empties. What it was stays known: an answer with an earlier `knownAt` is made of it as it was then. `archived` puts it away: nothing that is reckoned changes, and nothing new can refer to it (422 `archived`) until it is restored; what refers to it already stays. Who changes sides is another representative.
         *
         *     Needs the permission `record:write`; of an API key, the scope of that name.
         */
        patch: operations["updateRepresentative"];
        trace?: never;
    };
    "/v1/processes/{process}/tracks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tracks of a process
         * @description In the order in which they were recorded, or in another (`sort`). Of several filters all have to be met, of one that is repeated any.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["listTracks"];
        put?: never;
        /**
         * Add a track
         * @description Needs the permission `record:write`; of an API key, the scope of that name.
         */
        post: operations["addTrack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/tracks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One track
         * @description Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["getTrack"];
        put?: never;
        post?: never;
        /**
         * Remove a track
         * @description Refused with 409 where something rests on it: `errors` names what, as far as the caller may see it. It can be archived instead (`PATCH` with `"archived": true`). What was removed is still there for an earlier `knownAt`.
         *
         *     Needs the permission `record:write`; of an API key, the scope of that name.
         */
        delete: operations["removeTrack"];
        options?: never;
        head?: never;
        /**
         * Change a track
         * @description Only what is sent is changed, and null empties. What it was stays known: an answer with an earlier `knownAt` is made of it as it was then. `archived` puts it away: nothing that is reckoned changes, and nothing new can refer to it (422 `archived`) until it is restored; what refers to it already stays.
         *
         *     Needs the permission `record:write`; of an API key, the scope of that name.
         */
        patch: operations["updateTrack"];
        trace?: never;
    };
    "/v1/processes/{process}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Meetings of a process
         * @description In the order in which they were recorded, or in another (`sort`). Of several filters all have to be met, of one that is repeated any.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["listMeetings"];
        put?: never;
        /**
         * Add a meeting
         * @description Needs the permission `record:write`; of an API key, the scope of that name.
         */
        post: operations["addMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One meeting
         * @description Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["getMeeting"];
        put?: never;
        post?: never;
        /**
         * Remove a meeting
         * @description Refused with 409 where something rests on it: `errors` names what, as far as the caller may see it. It can be archived instead (`PATCH` with `"archived": true`). What was removed is still there for an earlier `knownAt`.
         *
         *     Needs the permission `record:write`; of an API key, the scope of that name.
         */
        delete: operations["removeMeeting"];
        options?: never;
        head?: never;
        /**
         * Change a meeting
         * @description Only what is sent is changed, and null empties. What it was stays known: an answer with an earlier `knownAt` is made of it as it was then. `archived` puts it away: nothing that is reckoned changes, and nothing new can refer to it (422 `archived`) until it is restored; what refers to it already stays.
         *
         *     Needs the permission `record:write`; of an API key, the scope of that name.
         */
        patch: operations["updateMeeting"];
        trace?: never;
    };
    "/v1/processes/{process}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sources of a process
         * @description In the order in which they were recorded, or in another (`sort`). Of several filters all have to be met, of one that is repeated any.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["listSources"];
        put?: never;
        /**
         * Add a source
         * @description Its text may come with it.
         *
         *     Needs the permission `sources:write`; of an API key, the scope of that name.
         */
        post: operations["addSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One source
         * @description Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["getSource"];
        put?: never;
        post?: never;
        /**
         * Remove a source
         * @description Refused with 409 where something rests on it: `errors` names what, as far as the caller may see it. It can be archived instead (`PATCH` with `"archived": true`). What was removed is still there for an earlier `knownAt`.
         *
         *     Needs the permission `sources:write`; of an API key, the scope of that name.
         */
        delete: operations["removeSource"];
        options?: never;
        head?: never;
        /**
         * Change a source
         * @description Only what is sent is changed, and null empties. What it was stays known: an answer with an earlier `knownAt` is made of it as it was then. `archived` puts it away: nothing that is reckoned changes, and nothing new can refer to it (422 `archived`) until it is restored; what refers to it already stays. Its text is stored at `/text`.
         *
         *     Needs the permission `sources:write`; of an API key, the scope of that name.
         */
        patch: operations["updateSource"];
        trace?: never;
    };
    "/v1/processes/{process}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Items of a process
         * @description In the order in which they were recorded, or in another (`sort`). Of several filters all have to be met, of one that is repeated any.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["listItems"];
        put?: never;
        /**
         * Add an item
         * @description Nothing is agreed by it: what is said of an item is said in the ledger.
         *
         *     Needs the permission `items:write`; of an API key, the scope of that name.
         */
        post: operations["addItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One item
         * @description Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["getItem"];
        put?: never;
        post?: never;
        /**
         * Remove an item
         * @description Refused with 409 where something rests on it: `errors` names what, as far as the caller may see it. It can be archived instead (`PATCH` with `"archived": true`). What was removed is still there for an earlier `knownAt`.
         *
         *     Needs the permission `items:write`; of an API key, the scope of that name.
         */
        delete: operations["removeItem"];
        options?: never;
        head?: never;
        /**
         * Change an item
         * @description Only what is sent is changed, and null empties. What it was stays known: an answer with an earlier `knownAt` is made of it as it was then. `archived` puts it away: nothing that is reckoned changes, and nothing new can refer to it (422 `archived`) until it is restored; what refers to it already stays.
         *
         *     Needs the permission `items:write`; of an API key, the scope of that name.
         */
        patch: operations["updateItem"];
        trace?: never;
    };
    "/v1/processes/{process}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Milestones of a process, and where they stand
         * @description In the order in which they were recorded, or in another (`sort`), each with the day on which it was reached or what it is missing at `asOf`. A reversal takes a milestone back.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["listMilestones"];
        put?: never;
        /**
         * Add a milestone
         * @description Where it stands follows from the ledger. Milestones that would wait for each other in a circle are refused.
         *
         *     Needs the permission `record:write`; of an API key, the scope of that name.
         */
        post: operations["addMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/milestones/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One milestone, and where it stands
         * @description Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["getMilestone"];
        put?: never;
        post?: never;
        /**
         * Remove a milestone
         * @description Refused with 409 where something rests on it: `errors` names what, as far as the caller may see it. It can be archived instead (`PATCH` with `"archived": true`). What was removed is still there for an earlier `knownAt`.
         *
         *     Needs the permission `record:write`; of an API key, the scope of that name.
         */
        delete: operations["removeMilestone"];
        options?: never;
        head?: never;
        /**
         * Change a milestone
         * @description Only what is sent is changed, and null empties. What it was stays known: an answer with an earlier `knownAt` is made of it as it was then. `archived` puts it away: nothing that is reckoned changes, and nothing new can refer to it (422 `archived`) until it is restored; what refers to it already stays. Where it stands is part of its state, so that an assertion in between can make `If-Match` stale.
         *
         *     Needs the permission `record:write`; of an API key, the scope of that name.
         */
        patch: operations["updateMilestone"];
        trace?: never;
    };
    "/v1/processes/{process}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events of a process
         * @description In the order in which they were recorded, or in another (`sort`). Of several filters all have to be met, of one that is repeated any.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["listEvents"];
        put?: never;
        /**
         * Add an event
         * @description Needs the permission `record:write`; of an API key, the scope of that name.
         */
        post: operations["addEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One event
         * @description Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        /**
         * Remove an event
         * @description Refused with 409 where something rests on it: `errors` names what, as far as the caller may see it. It can be archived instead (`PATCH` with `"archived": true`). What was removed is still there for an earlier `knownAt`.
         *
         *     Needs the permission `record:write`; of an API key, the scope of that name.
         */
        delete: operations["removeEvent"];
        options?: never;
        head?: never;
        /**
         * Change an event
         * @description Only what is sent is changed, and null empties. What it was stays known: an answer with an earlier `knownAt` is made of it as it was then. `archived` puts it away: nothing that is reckoned changes, and nothing new can refer to it (422 `archived`) until it is restored; what refers to it already stays.
         *
         *     Needs the permission `record:write`; of an API key, the scope of that name.
         */
        patch: operations["updateEvent"];
        trace?: never;
    };
    "/v1/processes/{process}/assertions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Assertions of a process
         * @description In the order in which they were recorded, or in another (`sort`). Of several filters all have to be met, of one that is repeated any.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["listAssertions"];
        put?: never;
        /**
         * Append an assertion to the ledger
         * @description Nothing is overwritten: an assertion is never changed and never deleted. An implementation value may fall only by a reversal or a correction. Whatever speaks against it is told in one answer: a field that is not well-formed, and beside it what the ledger holds against the others.
         *
         *     Needs the permission `assertions:append`; of an API key, the scope of that name.
         */
        post: operations["appendAssertion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/assertions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One assertion
         * @description Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["getAssertion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/assertions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Assertions of a process as CSV, a row each
         * @description However many there are: rows come as they are read. The columns up to `label` are those that an import of a long sheet reads; what follows them (`assertion`, its key, to `actor`) it leaves alone. RFC 4180, UTF-8 with a byte order mark; a text that a spreadsheet would take for a formula has an apostrophe before it. Texts in several languages are given in one. Of several filters all have to be met, of one that is repeated any. The export is an entry of the log.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name.
         */
        get: operations["exportAssertions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/assertions/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Append many assertions, all or none
         * @description They make one revision and are known from one instant. Each is looked at as if those before it had been appended; faults point to `/assertions/3/effectiveOn`.
         *
         *     Needs the permission `assertions:append`; of an API key, the scope of that name.
         */
        post: operations["appendAssertions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/assertions/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct an assertion that was wrong
         * @description Appends an assertion that stands in its place from now on; history is restated, nothing has gone backwards. The corrected one stays readable and names its correction. What is corrected already is not corrected again: its correction is.
         *
         *     Needs the permission `assertions:append`; of an API key, the scope of that name.
         */
        post: operations["correctAssertion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/assertions/generic-reconfirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a meeting reconfirmed "the agreements" as a whole
         * @description Reaches every item that was agreed at an earlier meeting of the same track and is agreed and open on the eve of this one: an assertion with `generic: true` for each, in one revision. Those that the meeting names otherwise are left out by `except`.
         *
         *     Needs the permission `assertions:append`; of an API key, the scope of that name.
         */
        post: operations["reconfirmGenerically"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/proposals/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept what another has proposed
         * @description Appends it to the ledger, all or none. It is held against the ledger anew: where that has moved on, 422 points into the proposal (`/assertions/0/implementation`) and it goes on waiting. 403 for its author, whatever key they use.
         *
         *     Needs the permission `assertions:review`; of an API key, the scope of that name.
         */
        post: operations["acceptProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One proposal
         * @description Needs the permission `processes:read`; of an API key, the scope of that name.
         */
        get: operations["getProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was proposed for the ledger of a process
         * @description In the order in which it was proposed. `knownAt` tells what was waiting at an instant; a proposal has no date, so `asOf` leaves none out.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name.
         */
        get: operations["listProposals"];
        put?: never;
        /**
         * Propose assertions for the ledger
         * @description Assertions, corrections (`correct` with `corrects`) and reversals, held against the ledger as if they were to be appended now. They wait until another person accepts them, and count for nothing before. Open also where the process does not require it.
         *
         *     Needs the permission `assertions:append`; of an API key, the scope of that name.
         */
        post: operations["proposeAssertions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/proposals/generic-reconfirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose to record that a meeting reconfirmed "the agreements" as a whole
         * @description What it reaches is settled now: the proposal has an assertion for each item, and these are what is accepted.
         *
         *     Needs the permission `assertions:append`; of an API key, the scope of that name.
         */
        post: operations["proposeGenericReconfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/proposals/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send back what another has proposed, with the reason
         * @description 403 for its author, whatever key they use.
         *
         *     Needs the permission `assertions:review`; of an API key, the scope of that name.
         */
        post: operations["sendBackProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/proposals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back what one has proposed oneself
         * @description Needs the permission `assertions:append`; of an API key, the scope of that name.
         */
        post: operations["withdrawProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/sources/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The stored text of a source
         * @description Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["getSourceText"];
        /**
         * Store the text of a source
         * @description From then on a quotation has to stand in it. Refused where a quotation of an assertion that stands would not: `errors` names each such assertion. Where no text is stored yet there is nothing to match: `If-Match` is left out.
         *
         *     Needs the permission `sources:write`; of an API key, the scope of that name.
         */
        put: operations["storeSourceText"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/sources/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sources for reference managers
         * @description All that the caller sees, by key. Titles stand as published, in their own language; the key is the citation key, and the kind the genre. Stored texts and notes stay here.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name.
         */
        get: operations["exportSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/sources/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add sources from a reference manager
         * @description All of them or none, in one revision. The citation key becomes the key where it can be one. Refused with every fault at once, each named by its entry; an entry at whose address there is a source already is one, unless such are to be left out.
         *
         *     Needs the permission `sources:write`; of an API key, the scope of that name.
         */
        post: operations["importSources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{import}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write what it comes to, all of it or nothing
         * @description In one transaction, which makes one revision. Refused while a cell is bad, and where the process has been written in since the changes were worked out. `state` is `applied` when it is done; where it could not be, it is `ready` again and `refusal` says why.
         *
         *     Needs the permission `assertions:append`; of an API key, the scope of that name.
         */
        post: operations["applyImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files on their way into processes
         * @description Those that were uploaded by somebody who is cleared for no more than the caller.
         *
         *     Needs the permission `assertions:append`; of an API key, the scope of that name.
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Upload a file and have it looked at
         * @description CSV, XLSX, ODS or JSON. Nothing is written into the process: the answer says what the file was found to be, and suggests a mapping. A file that cannot be read, or is not safe to, is refused with the reason. An organization may have 50 that are not forgotten yet.
         *
         *     Needs the permission `assertions:append`; of an API key, the scope of that name.
         */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/import-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mappings that were kept
         * @description Needs the permission `assertions:append`; of an API key, the scope of that name.
         */
        get: operations["listImportTemplates"];
        put?: never;
        /**
         * Keep a mapping for files of the same columns
         * @description It is suggested for a file that has all its columns. An organization may have 200.
         *
         *     Needs the permission `assertions:append`; of an API key, the scope of that name.
         */
        post: operations["createImportTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{import}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One import: what was detected, how far it is, what it comes to
         * @description Needs the permission `assertions:append`; of an API key, the scope of that name.
         */
        get: operations["getImport"];
        put?: never;
        post?: never;
        /**
         * Forget an import, file and all
         * @description What it has written stays, and can be undone by it no more.
         *
         *     Needs the permission `assertions:append`; of an API key, the scope of that name.
         */
        delete: operations["removeImport"];
        options?: never;
        head?: never;
        /**
         * Say what its columns are, and have its changes worked out
         * @description Every cell is held against the record and the rules of the ledger as it is now; nothing is written. `state` is `ready` when the changes can be read. The same mapping once more works them out anew.
         *
         *     Needs the permission `assertions:append`; of an API key, the scope of that name.
         */
        patch: operations["updateImport"];
        trace?: never;
    };
    "/v1/import-templates/{template}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One mapping that was kept
         * @description Needs the permission `assertions:append`; of an API key, the scope of that name.
         */
        get: operations["getImportTemplate"];
        put?: never;
        post?: never;
        /**
         * Forget a template
         * @description Needs the permission `assertions:append`; of an API key, the scope of that name.
         */
        delete: operations["removeImportTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{import}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an import would do, or cannot, in the order of the file
         * @description Needs the permission `assertions:append`; of an API key, the scope of that name.
         */
        get: operations["listImportChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{import}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back what it has written, as one act
         * @description Each assertion is corrected by one that says nothing. What it added is removed, but for what those assertions stand on: an item of which nothing is said any more counts nowhere, and a meeting is marked as cancelled. Refused where something else rests on what it added, or has changed it; `refusal` names what.
         *
         *     Needs the permission `assertions:append`; of an API key, the scope of that name.
         */
        post: operations["undoImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Progress across meetings
         * @description A point for each meeting held by `asOf`, and the state at `asOf` itself. The score is worked out by the named method over the items agreed under the reading; it is null, never 0, where nothing is agreed.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["getProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/progress/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A score, term by term
         * @description What each item gives to the score at a point, and the assertions and sources that rests on. The contributions add up to the score: exactly as fractions, and as shown after rounding.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["explainProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/movement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Movement between any two points
         * @description After the first point, up to and with the second: every item put forward by then in exactly one class, its state before and after, and the change of the score in parts that add up.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["getMovement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/breakdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts and scores by legal state, theme, kind or obligor
         * @description Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["getBreakdown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/undertaking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Provisional and binding
         * @description In a single undertaking nothing is agreed until everything is agreed: agreed items stay provisional while any open item is not. Elsewhere what is agreed binds at once. Filters narrow what counts as everything: leave them out for the standing of the whole.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["getUndertaking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Items × meetings
         * @description The state of each item at each meeting, and what moved since the meeting before.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["getMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/readouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Each side's words on each item at a meeting
         * @description Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["getReadouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the accounts differ
         * @description Items on whose agreement the sides contradict each other, or whose implementation two accounts put so that both cannot be true.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["getAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/items/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything said on one item
         * @description In the order of the ledger, corrected words included, with the state that each left behind. Filters do not apply.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["getItemHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/stalls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What stands still, with its reason
         * @description Silence longer than the thresholds of the process, due dates passed, follow-ups that have not come. Alerts are internal: a caller cleared for `public` alone is answered with an empty list, whatever stands still.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["getStalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/lag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Days from agreed to fully carried out
         * @description Each item, and the Kaplan–Meier median and curve, in which what is not full is censored.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["getLag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was written since a revision or an instant
         * @description In the order of writing. Revisions are those that the caller sees: pass the `revision` of any answer to learn what came after it.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["getChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happens, as it happens
         * @description Server-sent events, for as long as the caller may read. Each message without a name is an event; its data is one, as JSON, on one line. `event: ready` comes first and says that nothing is missed from here on. `event: reset` comes in its place where the `Last-Event-ID` is unknown, or older than a week, or of another clearance: what was missed cannot be told, so read anew, and go on listening.
         *
         *     Ask again with the last `id` as `Last-Event-ID` to be told everything since, once and in order. Ids are opaque, and another each time.
         *
         *     `event: progress` says how far a report or an import is, to whoever may read it, each time that it goes on: its data is a `WorkProgress`. It is of the moment: it has no id, is not told again to whoever comes back, and may skip a step. Where `type` is given, it comes for reports to who listens for `report.made` or `report.failed`, and for nothing else.
         *
         *     A comment comes every 15 seconds. The stream ends when the caller may not read any more, sees more or less than before, takes too long to read, or the service stops.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name.
         */
        get: operations["watchEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much of what is new is unseen
         * @description For members who are signed in, each their own; not for API keys.
         */
        get: operations["countNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/follows/{process}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether one follows a process
         * @description 404 where not.
         *
         *     For members who are signed in, each their own; not for API keys.
         */
        get: operations["getFollow"];
        /**
         * Follow a process
         * @description From now on. Nothing changes for whoever follows it already.
         *
         *     For members who are signed in, each their own; not for API keys.
         */
        put: operations["followProcess"];
        post?: never;
        /**
         * Follow a process no more
         * @description For members who are signed in, each their own; not for API keys.
         */
        delete: operations["unfollowProcess"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/follows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Processes that one follows
         * @description Those that the caller may see. Whoever adds a process follows it from the beginning.
         *
         *     For members who are signed in, each their own; not for API keys.
         */
        get: operations["listFollows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is new for the caller, newest first
         * @description In the processes that they follow: what others have written, a revision each; what stands still; what is near, within 14 days, or overdue. In all that they may see: proposals that wait for them to judge, and what became of their own. The newest first; a stall and a deadline are told for as long as they last.
         *
         *     For members who are signed in, each their own; not for API keys.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say up to when one has seen what is new
         * @description What became news by then is not unseen any more. It never goes back.
         *
         *     For members who are signed in, each their own; not for API keys.
         */
        post: operations["markNotificationsSeen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own feed addresses, without their tokens
         * @description Those that the caller has made, or a key that hangs from them, and may see as much as. Administrators find everybody’s among the API keys.
         *
         *     Needs the permission `feeds:read`; of an API key, the scope of that name.
         */
        get: operations["listFeeds"];
        put?: never;
        /**
         * Make a feed address
         * @description The addresses are in this answer and nowhere else. A feed shows one process, at its own clearance or its maker’s, whichever is lower when it is read; it ends when it is revoked, or when its maker is no member any more. 100 at most that are of use, for each person.
         *
         *     Needs the permission `feeds:read`; of an API key, the scope of that name.
         */
        post: operations["createFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/meetings.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Meetings as a calendar
         * @description iCalendar (RFC 5545): each meeting whose day is known, all day. What is dated by a month or a year, or not at all, is named in the description of the calendar and stands on no day. What was cancelled or postponed is marked as cancelled on the day that it was promised for.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/changes.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes as an Atom feed
         * @description Atom (RFC 4287): what was written, newest first, with a sentence for each; of the last 100 revisions, and 100 at most. `changes` has them all.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["getChangesAtom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/changes.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes as a JSON Feed
         * @description JSON Feed 1.1: what was written, newest first, with a sentence for each; of the last 100 revisions, and 100 at most. `changes` has them all.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name. Of a published process it answers everybody.
         */
        get: operations["getChangesJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/{feed}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One feed address, without its token
         * @description Needs the permission `feeds:read`; of an API key, the scope of that name.
         */
        get: operations["getFeed"];
        put?: never;
        post?: never;
        /**
         * Revoke a feed address, at once
         * @description Needs the permission `feeds:read`; of an API key, the scope of that name.
         */
        delete: operations["revokeFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/{token}/meetings.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Meetings as a calendar, by a feed address
         * @description iCalendar (RFC 5545): each meeting whose day is known, all day. What is dated by a month or a year, or not at all, is named in the description of the calendar and stands on no day. What was cancelled or postponed is marked as cancelled on the day that it was promised for.
         *
         *     Open to whoever knows the address: the token in it is the secret.
         */
        get: operations["readCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/{token}/changes.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes as an Atom feed, by a feed address
         * @description Atom (RFC 4287): what was written, newest first, with a sentence for each; of the last 100 revisions, and 100 at most. `changes` has them all.
         *
         *     Open to whoever knows the address: the token in it is the secret.
         */
        get: operations["readChangesAtom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/{token}/changes.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes as a JSON Feed, by a feed address
         * @description JSON Feed 1.1: what was written, newest first, with a sentence for each; of the last 100 revisions, and 100 at most. `changes` has them all.
         *
         *     Open to whoever knows the address: the token in it is the secret.
         */
        get: operations["readChangesJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portfolio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where each process stands
         * @description The score by `pam@1`, the counts, the last meeting held and the next one scheduled of every process of the organization that the caller may see: the figures that `progress` gives as `current`, of all of them in one answer. In the order in which they were recorded, or of the slugs that they have today (`sort`).
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name.
         */
        get: operations["getPortfolio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find words in everything that is recorded
         * @description Every word has to stand in one text of a thing, in any of its languages; case, accents and spelling variants do not count, and of the last word the beginning is enough. `"words together"` stand together; `-word` must not stand there. Words that are nearly right are found after those that are. It looks in what is recorded now, as far as the caller may see it: what was corrected or removed is not found.
         *
         *     Needs the permission `processes:read`; of an API key, the scope of that name.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processes/{process}/reports/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Progress across meetings, as a file
         * @description The same numbers as `progress`, as CSV (RFC 4180, a row for each point) or JSON.
         *
         *     Needs the permission `reports:read`; of an API key, the scope of that name.
         */
        get: operations["getProgressReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{report}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a report made no further
         * @description Seen between two steps. One that has ended stays what it is.
         *
         *     Needs the permission `reports:read`; of an API key, the scope of that name.
         */
        post: operations["cancelReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports of the organization, with how far they are
         * @description Those of processes that the caller sees, with a label that they are cleared for.
         *
         *     Needs the permission `reports:read`; of an API key, the scope of that name.
         */
        get: operations["listReports"];
        put?: never;
        /**
         * Have a report made
         * @description In the background: the answer says where it is watched. The two times are fixed now, so that it is frozen: made again it has the same bytes. `report.made` or `report.failed` tells of its end.
         *
         *     Needs the permission `reports:read`; of an API key, the scope of that name.
         */
        post: operations["createReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{report}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One report: what it answers and how far it is
         * @description Needs the permission `reports:read`; of an API key, the scope of that name.
         */
        get: operations["getReport"];
        put?: never;
        post?: never;
        /**
         * Throw a report away, with its file
         * @description One’s own, or any for whoever may change the organization.
         *
         *     Needs the permission `reports:read`; of an API key, the scope of that name.
         */
        delete: operations["removeReport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{report}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file of a report that is done
         * @description With its hash as the `ETag`. 409 while there is none, or after it has expired.
         *
         *     Needs the permission `reports:read`; of an API key, the scope of that name.
         */
        get: operations["getReportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at a report without having one made
         * @description Worked out at once and kept nowhere, so it counts as none of the reports that the organization may have.
         *
         *     Needs the permission `reports:read`; of an API key, the scope of that name.
         */
        post: operations["previewReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{report}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a report made again that has failed, was cancelled or has expired
         * @description Of the same question at the same two times: the file is the same.
         *
         *     Needs the permission `reports:read`; of an API key, the scope of that name.
         */
        post: operations["retryReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold a report against the record
         * @description The report is made again of what it says that it answers, and compared figure by figure: the first that differs is named. It is made for the caller: what they may not see is not there.
         *
         *     Needs the permission `reports:read`; of an API key, the scope of that name.
         */
        post: operations["verifyReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/report-schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports that are made again and again
         * @description Those of processes that the caller sees, with a label that they are cleared for.
         *
         *     Needs the permission `reports:read`; of an API key, the scope of that name.
         */
        get: operations["listReportSchedules"];
        put?: never;
        /**
         * Have a report made again and again
         * @description By a cron expression in a time zone, or after each meeting. Each is made as its maker may see the record at that moment. Runs that were missed while the service was down are made up for by one. An organization may have 50.
         *
         *     Needs the permission `reports:read`; of an API key, the scope of that name.
         */
        post: operations["createReportSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/report-schedules/{schedule}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One schedule, with when it comes next
         * @description Needs the permission `reports:read`; of an API key, the scope of that name.
         */
        get: operations["getReportSchedule"];
        put?: never;
        post?: never;
        /**
         * Have it made no more
         * @description One’s own, or any for whoever may change the organization. Reports that it has made stay. It asks for no `If-Match`: shutting something off must not fail because somebody else has just changed it.
         *
         *     Needs the permission `reports:read`; of an API key, the scope of that name.
         */
        delete: operations["removeReportSchedule"];
        options?: never;
        head?: never;
        /**
         * Change when a schedule comes, in what form, and to whom
         * @description One’s own, or any for whoever may change the organization. Only what is sent is changed; what it asks stays: that is another schedule.
         *
         *     Needs the permission `reports:read`; of an API key, the scope of that name.
         */
        patch: operations["updateReportSchedule"];
        trace?: never;
    };
    "/v1/report-schedules/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When a cron expression comes next, three times
         * @description Needs the permission `reports:read`; of an API key, the scope of that name.
         */
        get: operations["previewReportRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Webhooks of the organization, without their secrets
         * @description Those that may be told of no more than the caller may see.
         *
         *     Needs the permission `webhooks:manage`; of an API key, the scope of that name.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Have an address told what happens, from now on
         * @description Each event is posted to it, signed by Standard Webhooks: at least once, and those of one process in order. The secret is in this answer and nowhere else. A webhook is told what its maker may see, and nothing once they are no member. An organization may have 50.
         *
         *     Needs the permission `webhooks:manage`; of an API key, the scope of that name.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have it told nothing until it is enabled
         * @description What waits to be delivered is given up.
         *
         *     Needs the permission `webhooks:manage`; of an API key, the scope of that name.
         */
        post: operations["disableWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have it told again, from now on
         * @description What has happened while it was disabled is not told; what was given up then can be delivered once more by hand.
         *
         *     Needs the permission `webhooks:manage`; of an API key, the scope of that name.
         */
        post: operations["enableWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One webhook, without its secret
         * @description Needs the permission `webhooks:manage`; of an API key, the scope of that name.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Remove a webhook, and what is known of its deliveries
         * @description Nothing more is sent, but for what is on its way this moment. It asks for no `If-Match`: shutting something off must not fail because somebody else has just changed it.
         *
         *     Needs the permission `webhooks:manage`; of an API key, the scope of that name.
         */
        delete: operations["removeWebhook"];
        options?: never;
        head?: never;
        /**
         * Change where it leads or what it is told
         * @description Only what is sent is changed. Its maker stays who they are, and its secret what it is.
         *
         *     Needs the permission `webhooks:manage`; of an API key, the scope of that name.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/v1/webhooks/{webhook}/deliveries/{delivery}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One delivery, with what was sent and answered last
         * @description Needs the permission `webhooks:manage`; of an API key, the scope of that name.
         */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was delivered to a webhook, or is to be; the newest first
         * @description Needs the permission `webhooks:manage`; of an API key, the scope of that name.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}/deliveries/{delivery}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver it once more
         * @description Once, at once and out of turn, with the same `webhook-id`; also to a webhook that is disabled. For a week after it happened: events are kept for as long.
         *
         *     Needs the permission `webhooks:manage`; of an API key, the scope of that name.
         */
        post: operations["redeliverWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange its secret
         * @description The new one is in this answer and nowhere else. The one before signs as well for 24 hours: `webhook-signature` then holds both, with a space between.
         *
         *     Needs the permission `webhooks:manage`; of an API key, the scope of that name.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send it a test
         * @description An event `webhook.test`, once and at once, also to a webhook that is disabled. What becomes of it, the delivery says.
         *
         *     Needs the permission `webhooks:manage`; of an API key, the scope of that name.
         */
        post: operations["testWebhook"];
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
        /**
         * @example {
         *       "name": "Oslo desk",
         *       "slug": "oslo-desk"
         *     }
         */
        NewOrganization: {
            name: string;
            /**
             * @description Short name in addresses; of no two organizations the same.
             * @example oslo-desk
             */
            slug: string;
        };
        /**
         * @example {
         *       "name": "Oslo desk"
         *     }
         */
        OrganizationChanges: {
            name?: string;
            /**
             * @description Short name in addresses; of no two organizations the same.
             * @example oslo-desk
             */
            slug?: string;
        };
        /**
         * @example {
         *       "member": "019a0c1e-0000-7000-8000-000000000001"
         *     }
         */
        Transfer: {
            /**
             * Format: uuid
             * @description The membership of whoever is to own it.
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            member: string;
        };
        /**
         * @example {
         *       "role": "reviewer",
         *       "clearance": "internal"
         *     }
         */
        MemberChanges: {
            /**
             * @description Never one that may do more than one may oneself.
             * @enum {string}
             */
            role?: "owner" | "admin" | "editor" | "reviewer" | "viewer";
            /** @description At most what one is cleared for oneself; an owner’s is the highest. */
            clearance?: components["schemas"]["Label"];
        };
        /**
         * @description Who may see it: public < internal < restricted.
         * @enum {string}
         */
        Label: "public" | "internal" | "restricted";
        /**
         * @example {
         *       "token": "inv_9999999999999999999999999999999999999999999"
         *     }
         */
        PresentedToken: {
            token: string;
        };
        /**
         * @example {
         *       "email": "anahit@example.org",
         *       "role": "editor"
         *     }
         */
        NewInvitation: {
            /** @example anahit@example.org */
            email: string;
            /**
             * @description Never one that may do more than one may oneself.
             * @enum {string}
             */
            role: "owner" | "admin" | "editor" | "reviewer" | "viewer";
            /** @description At most one’s own. Left out: `restricted` for an owner, `internal` for everybody else. */
            clearance?: components["schemas"]["Label"];
            /**
             * @description Language of the letter
             * @default en
             * @enum {string}
             */
            locale?: "en" | "tr" | "hy";
            /**
             * @description In how many days it ends.
             * @default 7
             */
            expiresInDays?: number;
        };
        /**
         * @example {
         *       "name": "Dashboard",
         *       "scopes": [
         *         "processes:read"
         *       ]
         *     }
         */
        NewApiKey: {
            name: string;
            /** @description Never more than its maker holds. */
            scopes: ("organization:read" | "organization:manage" | "organization:transfer" | "members:read" | "members:manage" | "processes:read" | "processes:write" | "processes:publish" | "assertions:append" | "assertions:review" | "record:write" | "items:write" | "sources:write" | "reports:read" | "feeds:read" | "api-keys:manage" | "webhooks:manage" | "audit:read")[];
            /** @default public */
            clearance?: components["schemas"]["Label"];
            /** @default null */
            expiresAt?: components["schemas"]["Instant"] | null;
        };
        /**
         * Format: date-time
         * @description RFC 3339 instant
         * @example 2026-05-15T00:00:00.000Z
         */
        Instant: string;
        /**
         * @example {
         *       "slug": "cyprus",
         *       "title": {
         *         "en": "Cyprus settlement"
         *       },
         *       "parties": [
         *         {
         *           "key": "GC",
         *           "role": "party",
         *           "name": {
         *             "en": "Greek Cypriots"
         *           }
         *         }
         *       ]
         *     }
         */
        NewProcess: {
            /**
             * @description Its name in addresses; does not change later.
             * @example cyprus
             */
            slug: string;
            title: components["schemas"]["LocalizedText"];
            /** @default null */
            goal?: components["schemas"]["LocalizedText"] | null;
            /** @default null */
            summary?: components["schemas"]["LocalizedText"] | null;
            /**
             * @default ongoing
             * @enum {string}
             */
            status?: "prospective" | "ongoing" | "suspended" | "concluded" | "annulled";
            /** @default null */
            startedOn?: components["schemas"]["EdtfDate"] | null;
            /** @default null */
            endedOn?: components["schemas"]["EdtfDate"] | null;
            /**
             * @description Nothing is agreed until everything is agreed.
             * @default false
             */
            singleUndertaking?: boolean;
            /**
             * @default {
             *       "timesMedian": 2,
             *       "atLeastDays": 90,
             *       "technicalBreaksSilence": false
             *     }
             */
            stallRules?: components["schemas"]["StallRules"];
            /**
             * @description A second pair of eyes: nothing enters the ledger directly; it is proposed, and accepted by another person.
             * @default false
             */
            reviewRequired?: boolean;
            /**
             * @description At most what one is cleared for oneself.
             * @default public
             */
            label?: components["schemas"]["Label"];
            /**
             * @description Its first parties.
             * @default []
             */
            parties?: components["schemas"]["NewParty"][];
        };
        /**
         * @description The same text by BCP 47 language tag; at least one.
         * @example {
         *       "en": "Armenia",
         *       "tr": "Ermenistan",
         *       "hy": "Հայաստան"
         *     }
         */
        LocalizedText: {
            [key: string]: string;
        };
        /**
         * @description EDTF level 0: a year, a month or a day. A partial date counts from the end of its period.
         * @example 2024-07-30
         */
        EdtfDate: string;
        /** @description When silence counts as a stall. */
        StallRules: {
            /**
             * @description Silence is a stall when it is longer than so many times the track's own median interval,
             * @example 2
             */
            timesMedian: number;
            /**
             * @description and never before so many days.
             * @example 90
             */
            atLeastDays: number;
            /** @description Whether a meeting on a track of the technical level breaks the silence of the others. */
            technicalBreaksSilence: boolean;
        };
        /**
         * @example {
         *       "key": "GE",
         *       "role": "host",
         *       "name": {
         *         "en": "Georgia"
         *       }
         *     }
         */
        NewParty: {
            /**
             * @description Made up where it is left out.
             * @example I02
             */
            key?: string;
            /** @enum {string} */
            role: "party" | "mediator" | "guarantor" | "witness" | "observer" | "host" | "supporter" | "affected";
            name: components["schemas"]["LocalizedText"];
            /** @default null */
            note?: components["schemas"]["LocalizedText"] | null;
        };
        /**
         * @example {
         *       "stallRules": {
         *         "timesMedian": 3,
         *         "atLeastDays": 120,
         *         "technicalBreaksSilence": false
         *       }
         *     }
         */
        ProcessChanges: {
            title?: components["schemas"]["LocalizedText"];
            goal?: components["schemas"]["LocalizedText"] | null;
            summary?: components["schemas"]["LocalizedText"] | null;
            /** @enum {string} */
            status?: "prospective" | "ongoing" | "suspended" | "concluded" | "annulled";
            startedOn?: components["schemas"]["EdtfDate"] | null;
            endedOn?: components["schemas"]["EdtfDate"] | null;
            /** @description Nothing is agreed until everything is agreed. */
            singleUndertaking?: boolean;
            stallRules?: components["schemas"]["StallRules"];
            /** @description A second pair of eyes: nothing enters the ledger directly; it is proposed, and accepted by another person. */
            reviewRequired?: boolean;
            /** @description At most what one is cleared for oneself. */
            label?: components["schemas"]["Label"];
            /** @description Puts it away, or takes it out again. */
            archived?: boolean;
        };
        /**
         * @example {
         *       "name": "turkiye-armenia"
         *     }
         */
        NewPublication: {
            /**
             * @description The slug of the process where it is left out.
             * @example turkiye-armenia
             */
            name?: string;
        };
        /**
         * @example {
         *       "bundle": {
         *         "format": "parley-bundle",
         *         "version": 1,
         *         "process": {
         *           "id": "019a0c1e-0000-7000-8000-0000000000b1",
         *           "createdAt": "2026-05-14T12:00:00.000Z"
         *         },
         *         "revisions": [
         *           {
         *             "revision": 0,
         *             "internalRevision": 0,
         *             "publicRevision": 0,
         *             "recordedAt": "2026-05-14T12:00:00.000Z"
         *           }
         *         ],
         *         "versions": [
         *           {
         *             "resource": "process",
         *             "id": "019a0c1e-0000-7000-8000-0000000000b1",
         *             "revision": 0,
         *             "key": "brought-along",
         *             "label": "public",
         *             "noticedWith": "public",
         *             "body": {
         *               "title": {
         *                 "en": "Brought along"
         *               },
         *               "goal": null,
         *               "summary": null,
         *               "status": "ongoing",
         *               "startedOn": null,
         *               "endedOn": null,
         *               "singleUndertaking": false,
         *               "stallRules": {
         *                 "timesMedian": 2,
         *                 "atLeastDays": 90,
         *                 "technicalBreaksSilence": false
         *               }
         *             },
         *             "text": null
         *           }
         *         ],
         *         "assertions": [],
         *         "evidence": [],
         *         "proposals": [],
         *         "verdicts": []
         *       }
         *     }
         */
        NewBundle: {
            /**
             * @description Another slug than it had, where that one is taken. It becomes a change of its own, made now.
             * @example brought-along
             */
            slug?: string;
            bundle?: components["schemas"]["Bundle"];
            /**
             * Format: base64
             * @description The ZIP archive of a data package, in base64; 24 MiB of it at most.
             */
            datapackage?: string;
        };
        /**
         * @description A process whole: every state in which anything in it was ever recorded, the ledger, and when each was recorded. `docs/exchange.md` tells of it.
         * @example {
         *       "format": "parley-bundle",
         *       "version": 1,
         *       "process": {
         *         "id": "019a0c1e-0000-7000-8000-0000000000b1",
         *         "createdAt": "2026-05-14T12:00:00.000Z"
         *       },
         *       "revisions": [
         *         {
         *           "revision": 0,
         *           "internalRevision": 0,
         *           "publicRevision": 0,
         *           "recordedAt": "2026-05-14T12:00:00.000Z"
         *         }
         *       ],
         *       "versions": [
         *         {
         *           "resource": "process",
         *           "id": "019a0c1e-0000-7000-8000-0000000000b1",
         *           "revision": 0,
         *           "key": "brought-along",
         *           "label": "public",
         *           "noticedWith": "public",
         *           "body": {
         *             "title": {
         *               "en": "Brought along"
         *             },
         *             "goal": null,
         *             "summary": null,
         *             "status": "ongoing",
         *             "startedOn": null,
         *             "endedOn": null,
         *             "singleUndertaking": false,
         *             "stallRules": {
         *               "timesMedian": 2,
         *               "atLeastDays": 90,
         *               "technicalBreaksSilence": false
         *             }
         *           },
         *           "text": null
         *         }
         *       ],
         *       "assertions": [],
         *       "evidence": [],
         *       "proposals": [],
         *       "verdicts": []
         *     }
         */
        Bundle: {
            /** @constant */
            format: "parley-bundle";
            /**
             * @description Of the format.
             * @example 1
             */
            version: number;
            process: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                createdAt: components["schemas"]["Instant"];
            };
            revisions: {
                /** @description Its number, from 0. */
                revision: number;
                /** @description As who is cleared for `internal` counts. */
                internalRevision: number;
                /** @description As everybody counts. */
                publicRevision: number;
                recordedAt: components["schemas"]["Instant"];
            }[];
            versions: ({
                /** @constant */
                resource: "process";
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /** @description The revision that made it; when that was stands there. */
                revision: number;
                key: string;
                label: components["schemas"]["Label"];
                /** @description The lowest clearance that notices what was changed. */
                noticedWith: components["schemas"]["Label"];
                /** @description null: it was removed. */
                body: {
                    title: {
                        [key: string]: string;
                    };
                    goal: {
                        [key: string]: string;
                    } | null;
                    summary: {
                        [key: string]: string;
                    } | null;
                    /** @enum {string} */
                    status: "prospective" | "ongoing" | "suspended" | "concluded" | "annulled";
                    startedOn: components["schemas"]["EdtfDate"] | null;
                    endedOn: components["schemas"]["EdtfDate"] | null;
                    singleUndertaking: boolean;
                    stallRules: components["schemas"]["StallRules"];
                    /** @constant */
                    archived?: true;
                    /** @constant */
                    reviewRequired?: true;
                } | null;
                /**
                 * @description Of a source: its stored text.
                 * @default null
                 */
                text?: null;
            } | {
                /** @constant */
                resource: "party";
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /** @description The revision that made it; when that was stands there. */
                revision: number;
                key: string;
                label: components["schemas"]["Label"];
                /** @description The lowest clearance that notices what was changed. */
                noticedWith: components["schemas"]["Label"];
                /** @description null: it was removed. */
                body: {
                    /** @enum {string} */
                    role: "party" | "mediator" | "guarantor" | "witness" | "observer" | "host" | "supporter" | "affected";
                    name: {
                        [key: string]: string;
                    };
                    note: {
                        [key: string]: string;
                    } | null;
                    /** @constant */
                    archived?: true;
                } | null;
                /**
                 * @description Of a source: its stored text.
                 * @default null
                 */
                text?: null;
            } | {
                /** @constant */
                resource: "representative";
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /** @description The revision that made it; when that was stands there. */
                revision: number;
                key: string;
                label: components["schemas"]["Label"];
                /** @description The lowest clearance that notices what was changed. */
                noticedWith: components["schemas"]["Label"];
                /** @description null: it was removed. */
                body: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     * @example 019a0c1e-0000-7000-8000-000000000001
                     */
                    party: string;
                    name: string;
                    office: {
                        [key: string]: string;
                    };
                    since: components["schemas"]["EdtfDate"] | null;
                    until: components["schemas"]["EdtfDate"] | null;
                    /** @constant */
                    archived?: true;
                } | null;
                /**
                 * @description Of a source: its stored text.
                 * @default null
                 */
                text?: null;
            } | {
                /** @constant */
                resource: "track";
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /** @description The revision that made it; when that was stands there. */
                revision: number;
                key: string;
                label: components["schemas"]["Label"];
                /** @description The lowest clearance that notices what was changed. */
                noticedWith: components["schemas"]["Label"];
                /** @description null: it was removed. */
                body: {
                    title: {
                        [key: string]: string;
                    };
                    /** @enum {string} */
                    level: "leaders" | "ministers" | "special_representatives" | "technical";
                    /** @constant */
                    archived?: true;
                } | null;
                /**
                 * @description Of a source: its stored text.
                 * @default null
                 */
                text?: null;
            } | {
                /** @constant */
                resource: "source";
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /** @description The revision that made it; when that was stands there. */
                revision: number;
                key: string;
                label: components["schemas"]["Label"];
                /** @description The lowest clearance that notices what was changed. */
                noticedWith: components["schemas"]["Label"];
                /** @description null: it was removed. */
                body: {
                    /** @enum {string} */
                    kind: "official_readout" | "communique" | "agreement" | "decree" | "news_report" | "interview" | "data_set" | "other";
                    tier: components["schemas"]["SourceTier"] | null;
                    publisher: string;
                    title: string;
                    publishedOn: components["schemas"]["EdtfDate"] | null;
                    /**
                     * @description BCP 47 language tag
                     * @example hy
                     */
                    language: string;
                    url: string | null;
                    note: {
                        [key: string]: string;
                    } | null;
                    textSha256: string | null;
                    /** @constant */
                    archived?: true;
                } | null;
                /**
                 * @description Of a source: its stored text.
                 * @default null
                 */
                text?: string | null;
            } | {
                /** @constant */
                resource: "item";
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /** @description The revision that made it; when that was stands there. */
                revision: number;
                key: string;
                label: components["schemas"]["Label"];
                /** @description The lowest clearance that notices what was changed. */
                noticedWith: components["schemas"]["Label"];
                /** @description null: it was removed. */
                body: {
                    code: string | null;
                    /** @enum {string} */
                    kind: "principle" | "study" | "action" | "confidence_measure" | "procedure" | "end_goal";
                    theme: string;
                    title: {
                        [key: string]: string;
                    };
                    titleByParty: {
                        [key: string]: {
                            [key: string]: string;
                        };
                    } | null;
                    description: {
                        [key: string]: string;
                    } | null;
                    dueOn: components["schemas"]["EdtfDate"] | null;
                    dueNote: {
                        [key: string]: string;
                    } | null;
                    linkage: {
                        [key: string]: string;
                    } | null;
                    /** @description For weighted@1. */
                    weight: number;
                    obligors: string[];
                    dependsOn: string[];
                    sources: string[];
                    /** @constant */
                    archived?: true;
                } | null;
                /**
                 * @description Of a source: its stored text.
                 * @default null
                 */
                text?: null;
            } | {
                /** @constant */
                resource: "meeting";
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /** @description The revision that made it; when that was stands there. */
                revision: number;
                key: string;
                label: components["schemas"]["Label"];
                /** @description The lowest clearance that notices what was changed. */
                noticedWith: components["schemas"]["Label"];
                /** @description null: it was removed. */
                body: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     * @example 019a0c1e-0000-7000-8000-000000000001
                     */
                    track: string;
                    /** @description Its number on its track, from 1. */
                    ordinal: number;
                    /** @enum {string} */
                    status: "scheduled" | "held" | "postponed" | "cancelled";
                    /** @enum {string} */
                    format: "in_person" | "phone" | "online";
                    heldOn: components["schemas"]["EdtfDate"] | null;
                    title: {
                        [key: string]: string;
                    };
                    place: {
                        [key: string]: string;
                    } | null;
                    placeByParty: {
                        [key: string]: {
                            [key: string]: string;
                        };
                    } | null;
                    country: string | null;
                    summary: {
                        [key: string]: string;
                    } | null;
                    identicalReadouts: boolean | null;
                    participants: {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         * @example 019a0c1e-0000-7000-8000-000000000001
                         */
                        representative: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         * @example 019a0c1e-0000-7000-8000-000000000001
                         */
                        party: string;
                    }[];
                    agenda: {
                        title: {
                            [key: string]: string;
                        };
                        item: string | null;
                    }[];
                    sources: {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         * @example 019a0c1e-0000-7000-8000-000000000001
                         */
                        source: string;
                        /**
                         * @description One side's text, a joint text, or somebody's report on it.
                         * @enum {string}
                         */
                        role: "readout" | "communique" | "report";
                        party: string | null;
                    }[];
                    /** @constant */
                    archived?: true;
                } | null;
                /**
                 * @description Of a source: its stored text.
                 * @default null
                 */
                text?: null;
            } | {
                /** @constant */
                resource: "milestone";
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /** @description The revision that made it; when that was stands there. */
                revision: number;
                key: string;
                label: components["schemas"]["Label"];
                /** @description The lowest clearance that notices what was changed. */
                noticedWith: components["schemas"]["Label"];
                /** @description null: it was removed. */
                body: {
                    title: {
                        [key: string]: string;
                    };
                    note: {
                        [key: string]: string;
                    } | null;
                    plannedOn: components["schemas"]["EdtfDate"] | null;
                    criteria: {
                        item: string | null;
                        implementation: number | null;
                        agreement: ("none" | "proposed" | "agreed" | "denied" | "withdrawn") | null;
                        legal: ("none" | "initialled" | "signed" | "ratified" | "in_force" | "suspended" | "annulled") | null;
                        milestone: string | null;
                    }[];
                    /** @constant */
                    archived?: true;
                } | null;
                /**
                 * @description Of a source: its stored text.
                 * @default null
                 */
                text?: null;
            } | {
                /** @constant */
                resource: "event";
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /** @description The revision that made it; when that was stands there. */
                revision: number;
                key: string;
                label: components["schemas"]["Label"];
                /** @description The lowest clearance that notices what was changed. */
                noticedWith: components["schemas"]["Label"];
                /** @description null: it was removed. */
                body: {
                    occurredOn: components["schemas"]["EdtfDate"];
                    type: string;
                    title: {
                        [key: string]: string;
                    };
                    description: {
                        [key: string]: string;
                    } | null;
                    items: string[];
                    sources: string[];
                    /** @constant */
                    archived?: true;
                } | null;
                /**
                 * @description Of a source: its stored text.
                 * @default null
                 */
                text?: null;
            })[];
            assertions: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description Short name, unique in its process, stable through export and import.
                 * @example I02
                 */
                key: string;
                /** @description The revision that made it; when that was stands there. */
                revision: number;
                /** @description Its place among what was appended with it. */
                position: number;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                item: string;
                effectiveOn: components["schemas"]["EdtfDate"];
                meeting: string | null;
                /** @enum {string} */
                account: "joint" | "party" | "observer" | "desk";
                accountParty: string | null;
                /** @enum {string} */
                act: "propose" | "discuss" | "agree" | "reconfirm" | "expedite" | "announce" | "observe" | "deny" | "withdraw" | "continue" | "reverse" | "correct";
                agreement: ("none" | "proposed" | "agreed" | "denied" | "withdrawn") | null;
                legal: ("none" | "initialled" | "signed" | "ratified" | "in_force" | "suspended" | "annulled") | null;
                implementation: number | null;
                verb: string | null;
                generic: boolean;
                note: components["schemas"]["LocalizedText"] | null;
                cause: components["schemas"]["LocalizedText"] | null;
                actor: string | null;
                corrects: string | null;
                continuedBy: string | null;
                label: components["schemas"]["Label"];
            }[];
            /** @description What each assertion rests on. */
            evidence: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                assertion: string;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                source: string;
                /** @description Its place among what the assertion rests on. */
                position: number;
                locator: string | null;
                quoteExact: string | null;
                quotePrefix: string | null;
                quoteSuffix: string | null;
            }[];
            proposals: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description Short name, unique in its process, stable through export and import.
                 * @example I02
                 */
                key: string;
                /** @description The revision that made it; when that was stands there. */
                revision: number;
                /**
                 * Format: uuid
                 * @description A person of where it was recorded.
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                authorId: string;
                authorName: string;
                authorKeyId: string | null;
                authorKeyName: string | null;
                note: components["schemas"]["LocalizedText"] | null;
                assertions: ({
                    /**
                     * @description Short name, unique in its process, stable through export and import.
                     * @example I02
                     */
                    key: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     * @example 019a0c1e-0000-7000-8000-000000000001
                     */
                    item: string;
                    sources: ({
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         * @example 019a0c1e-0000-7000-8000-000000000001
                         */
                        source: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                } & {
                    [key: string]: unknown;
                })[];
                about: string[];
                label: components["schemas"]["Label"];
            }[];
            verdicts: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                proposal: string;
                /** @description The revision that made it; when that was stands there. */
                revision: number;
                /** @enum {string} */
                verdict: "accepted" | "sent_back" | "withdrawn";
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                byId: string;
                byName: string;
                byKeyId: string | null;
                byKeyName: string | null;
                reason: components["schemas"]["LocalizedText"] | null;
            }[];
        };
        /**
         * @description How near it is to what it tells of. `primary`: the act itself, as an agreement, a joint communiqué or a decree. `official`: what one side says of it under its own name. `news`: what somebody who was there or asked around reports. `secondary`: what is put together from other sources.
         * @enum {string}
         */
        SourceTier: "primary" | "official" | "news" | "secondary";
        /**
         * @description An id, or a key as `key:I02`.
         * @example key:I02
         */
        Reference: string;
        /**
         * @example {
         *       "name": {
         *         "en": "Türkiye",
         *         "tr": "Türkiye",
         *         "hy": "Թուրքիա"
         *       }
         *     }
         */
        PartyChanges: {
            /** @enum {string} */
            role?: "party" | "mediator" | "guarantor" | "witness" | "observer" | "host" | "supporter" | "affected";
            name?: components["schemas"]["LocalizedText"];
            note?: components["schemas"]["LocalizedText"] | null;
            /** @description Puts it away, or takes it out again: nothing that is reckoned changes, and what refers to it already stays. */
            archived?: boolean;
        };
        /**
         * @example {
         *       "party": "key:AM",
         *       "name": "Anahit Yılmaz",
         *       "office": {
         *         "en": "Special Representative"
         *       }
         *     }
         */
        NewRepresentative: {
            /**
             * @description Made up where it is left out.
             * @example I02
             */
            key?: string;
            /** @description For which party they speak; does not change later. */
            party: components["schemas"]["Reference"];
            /** @description As that person writes it. */
            name: string;
            office: components["schemas"]["LocalizedText"];
            /** @default null */
            since?: components["schemas"]["EdtfDate"] | null;
            /** @default null */
            until?: components["schemas"]["EdtfDate"] | null;
        };
        /**
         * @example {
         *       "until": "2025-06"
         *     }
         */
        RepresentativeChanges: {
            /** @description As that person writes it. */
            name?: string;
            office?: components["schemas"]["LocalizedText"];
            since?: components["schemas"]["EdtfDate"] | null;
            until?: components["schemas"]["EdtfDate"] | null;
            /** @description Puts it away, or takes it out again: nothing that is reckoned changes, and what refers to it already stays. */
            archived?: boolean;
        };
        /**
         * @example {
         *       "title": {
         *         "en": "Technical talks"
         *       },
         *       "level": "technical"
         *     }
         */
        NewTrack: {
            /**
             * @description Made up where it is left out.
             * @example I02
             */
            key?: string;
            title: components["schemas"]["LocalizedText"];
            /** @enum {string} */
            level: "leaders" | "ministers" | "special_representatives" | "technical";
        };
        /**
         * @example {
         *       "title": {
         *         "en": "Technical talks"
         *       }
         *     }
         */
        TrackChanges: {
            title?: components["schemas"]["LocalizedText"];
            /** @enum {string} */
            level?: "leaders" | "ministers" | "special_representatives" | "technical";
            /** @description Puts it away, or takes it out again: nothing that is reckoned changes, and what refers to it already stays. */
            archived?: boolean;
        };
        /**
         * @example {
         *       "track": "key:SR",
         *       "heldOn": "2026-06",
         *       "title": {
         *         "en": "Seventh meeting"
         *       }
         *     }
         */
        NewMeeting: {
            /**
             * @description Made up where it is left out.
             * @example I02
             */
            key?: string;
            track: components["schemas"]["Reference"];
            /** @description Left out: the next on its track. */
            ordinal?: number;
            /**
             * @default scheduled
             * @enum {string}
             */
            status?: "scheduled" | "held" | "postponed" | "cancelled";
            /**
             * @default in_person
             * @enum {string}
             */
            format?: "in_person" | "phone" | "online";
            /**
             * @description Nothing was held without a date.
             * @default null
             */
            heldOn?: components["schemas"]["EdtfDate"] | null;
            title: components["schemas"]["LocalizedText"];
            /** @default null */
            place?: components["schemas"]["LocalizedText"] | null;
            /** @default null */
            placeByParty?: components["schemas"]["TextByParty"] | null;
            /**
             * @description ISO 3166-1 alpha-2; two joined by `/` at a border.
             * @default null
             * @example AM/TR
             */
            country?: string | null;
            /** @default null */
            summary?: components["schemas"]["LocalizedText"] | null;
            /** @default null */
            identicalReadouts?: boolean | null;
            /**
             * @description The representatives who took part; replaced whole, but for what one does not see.
             * @default []
             */
            participants?: components["schemas"]["Reference"][];
            /**
             * @description In their order; replaced whole, but for what one does not see.
             * @default []
             */
            agenda?: {
                title: components["schemas"]["LocalizedText"];
                /** @default null */
                item?: components["schemas"]["Reference"] | null;
            }[];
            /**
             * @description The documents on it; replaced whole, but for what one does not see.
             * @default []
             */
            sources?: {
                source: components["schemas"]["Reference"];
                /**
                 * @description One side's text, a joint text, or somebody's report on it.
                 * @enum {string}
                 */
                role: "readout" | "communique" | "report";
                /**
                 * @description Whose readout it is.
                 * @default null
                 */
                party?: components["schemas"]["Reference"] | null;
            }[];
            /**
             * @description At most what one is cleared for oneself.
             * @default public
             */
            label?: components["schemas"]["Label"];
        };
        /** @description What each side calls it, by party key. */
        TextByParty: {
            [key: string]: components["schemas"]["LocalizedText"];
        };
        /**
         * @example {
         *       "status": "held",
         *       "heldOn": "2026-06-12"
         *     }
         */
        MeetingChanges: {
            track?: components["schemas"]["Reference"];
            /** @description Its number on its track, from 1. */
            ordinal?: number;
            /** @enum {string} */
            status?: "scheduled" | "held" | "postponed" | "cancelled";
            /** @enum {string} */
            format?: "in_person" | "phone" | "online";
            /** @description Nothing was held without a date. */
            heldOn?: components["schemas"]["EdtfDate"] | null;
            title?: components["schemas"]["LocalizedText"];
            place?: components["schemas"]["LocalizedText"] | null;
            placeByParty?: components["schemas"]["TextByParty"] | null;
            /**
             * @description ISO 3166-1 alpha-2; two joined by `/` at a border.
             * @example AM/TR
             */
            country?: string | null;
            summary?: components["schemas"]["LocalizedText"] | null;
            identicalReadouts?: boolean | null;
            /** @description The representatives who took part; replaced whole, but for what one does not see. */
            participants?: components["schemas"]["Reference"][];
            /** @description In their order; replaced whole, but for what one does not see. */
            agenda?: {
                title: components["schemas"]["LocalizedText"];
                /** @default null */
                item?: components["schemas"]["Reference"] | null;
            }[];
            /** @description The documents on it; replaced whole, but for what one does not see. */
            sources?: {
                source: components["schemas"]["Reference"];
                /**
                 * @description One side's text, a joint text, or somebody's report on it.
                 * @enum {string}
                 */
                role: "readout" | "communique" | "report";
                /**
                 * @description Whose readout it is.
                 * @default null
                 */
                party?: components["schemas"]["Reference"] | null;
            }[];
            /** @description At most what one is cleared for oneself. */
            label?: components["schemas"]["Label"];
            /** @description Puts it away, or takes it out again: nothing that is reckoned changes, and what refers to it already stays. */
            archived?: boolean;
        };
        /**
         * @example {
         *       "kind": "official_readout",
         *       "publisher": "A ministry of foreign affairs",
         *       "title": "On the meeting of the Special Representatives",
         *       "publishedOn": "2024-07-30",
         *       "language": "en",
         *       "text": "The Special Representatives agreed to assess the technical requirements."
         *     }
         */
        NewSource: {
            /**
             * @description Made up where it is left out.
             * @example I02
             */
            key?: string;
            /** @enum {string} */
            kind: "official_readout" | "communique" | "agreement" | "decree" | "news_report" | "interview" | "data_set" | "other";
            /**
             * @description Null: the tier of its kind.
             * @default null
             */
            tier?: components["schemas"]["SourceTier"] | null;
            publisher: string;
            /** @description As published, in its own language. */
            title: string;
            /** @default null */
            publishedOn?: components["schemas"]["EdtfDate"] | null;
            /**
             * @description BCP 47 language tag
             * @example hy
             */
            language: string;
            /** @default null */
            url?: string | null;
            /** @default null */
            note?: components["schemas"]["LocalizedText"] | null;
            /**
             * @description At most what one is cleared for oneself.
             * @default public
             */
            label?: components["schemas"]["Label"];
            /** @default null */
            text?: string | null;
        };
        /**
         * @example {
         *       "publishedOn": "2024-07-30",
         *       "tier": "news"
         *     }
         */
        SourceChanges: {
            /** @enum {string} */
            kind?: "official_readout" | "communique" | "agreement" | "decree" | "news_report" | "interview" | "data_set" | "other";
            /** @description Null: the tier of its kind. */
            tier?: components["schemas"]["SourceTier"] | null;
            publisher?: string;
            /** @description As published, in its own language. */
            title?: string;
            publishedOn?: components["schemas"]["EdtfDate"] | null;
            /**
             * @description BCP 47 language tag
             * @example hy
             */
            language?: string;
            url?: string | null;
            note?: components["schemas"]["LocalizedText"] | null;
            /** @description At most what one is cleared for oneself. */
            label?: components["schemas"]["Label"];
            /** @description Puts it away, or takes it out again: nothing that is reckoned changes, and what refers to it already stays. */
            archived?: boolean;
        };
        /**
         * @example {
         *       "kind": "action",
         *       "theme": "transport",
         *       "title": {
         *         "en": "Night trains"
         *       },
         *       "obligors": []
         *     }
         */
        NewItem: {
            /** @default null */
            code?: string | null;
            /** @enum {string} */
            kind: "principle" | "study" | "action" | "confidence_measure" | "procedure" | "end_goal";
            theme: string;
            title: components["schemas"]["LocalizedText"];
            /** @default null */
            titleByParty?: components["schemas"]["TextByParty"] | null;
            /** @default null */
            description?: components["schemas"]["LocalizedText"] | null;
            /** @default null */
            dueOn?: components["schemas"]["EdtfDate"] | null;
            /** @default null */
            dueNote?: components["schemas"]["LocalizedText"] | null;
            /**
             * @description A condition the parties tied it to, in words.
             * @default null
             */
            linkage?: components["schemas"]["LocalizedText"] | null;
            /**
             * @description For weighted@1; a whole number from 1 up.
             * @default 1
             */
            weight?: number;
            /**
             * @description The parties that promised it; replaced whole.
             * @default []
             */
            obligors?: components["schemas"]["Reference"][];
            /**
             * @description The items that have to come before it; replaced whole, but for what one does not see.
             * @default []
             */
            dependsOn?: components["schemas"]["Reference"][];
            /**
             * @description What it is put forward in; replaced whole, but for what one does not see.
             * @default []
             */
            sources?: components["schemas"]["Reference"][];
            /**
             * @description At most what one is cleared for oneself.
             * @default public
             */
            label?: components["schemas"]["Label"];
            /**
             * @description Made up where it is left out.
             * @example I02
             */
            key?: string;
        };
        /**
         * @example {
         *       "dueOn": "2026-12",
         *       "weight": 2
         *     }
         */
        ItemChanges: {
            code?: string | null;
            /** @enum {string} */
            kind?: "principle" | "study" | "action" | "confidence_measure" | "procedure" | "end_goal";
            theme?: string;
            title?: components["schemas"]["LocalizedText"];
            titleByParty?: components["schemas"]["TextByParty"] | null;
            description?: components["schemas"]["LocalizedText"] | null;
            dueOn?: components["schemas"]["EdtfDate"] | null;
            dueNote?: components["schemas"]["LocalizedText"] | null;
            /** @description A condition the parties tied it to, in words. */
            linkage?: components["schemas"]["LocalizedText"] | null;
            /** @description For weighted@1; a whole number from 1 up. */
            weight?: number;
            /** @description The parties that promised it; replaced whole. */
            obligors?: components["schemas"]["Reference"][];
            /** @description The items that have to come before it; replaced whole, but for what one does not see. */
            dependsOn?: components["schemas"]["Reference"][];
            /** @description What it is put forward in; replaced whole, but for what one does not see. */
            sources?: components["schemas"]["Reference"][];
            /** @description At most what one is cleared for oneself. */
            label?: components["schemas"]["Label"];
            /** @description Puts it away, or takes it out again: nothing that is reckoned changes, and what refers to it already stays. */
            archived?: boolean;
        };
        /**
         * @description Whose account counts: `resolved`, `joint`, `any` or `party:<key>`.
         * @example resolved
         */
        Reading: string;
        /**
         * @example {
         *       "title": {
         *         "en": "The border is open"
         *       },
         *       "plannedOn": "2027"
         *     }
         */
        NewMilestone: {
            /**
             * @description Made up where it is left out.
             * @example I02
             */
            key?: string;
            title: components["schemas"]["LocalizedText"];
            /** @default null */
            note?: components["schemas"]["LocalizedText"] | null;
            /** @default null */
            plannedOn?: components["schemas"]["EdtfDate"] | null;
            /**
             * @description All have to be met; replaced whole, but for what one does not see.
             * @default []
             */
            criteria?: components["schemas"]["NewCriterion"][];
            /**
             * @description At most what one is cleared for oneself.
             * @default public
             */
            label?: components["schemas"]["Label"];
        };
        /** @description An item with what it has to reach, or another milestone alone. */
        NewCriterion: {
            /** @default null */
            item?: components["schemas"]["Reference"] | null;
            /** @default null */
            implementation?: number | null;
            /** @default null */
            agreement?: ("none" | "proposed" | "agreed" | "denied" | "withdrawn") | null;
            /** @default null */
            legal?: ("none" | "initialled" | "signed" | "ratified" | "in_force" | "suspended" | "annulled") | null;
            /** @default null */
            milestone?: components["schemas"]["Reference"] | null;
        };
        /**
         * @example {
         *       "plannedOn": "2027"
         *     }
         */
        MilestoneChanges: {
            title?: components["schemas"]["LocalizedText"];
            note?: components["schemas"]["LocalizedText"] | null;
            plannedOn?: components["schemas"]["EdtfDate"] | null;
            /** @description All have to be met; replaced whole, but for what one does not see. */
            criteria?: components["schemas"]["NewCriterion"][];
            /** @description At most what one is cleared for oneself. */
            label?: components["schemas"]["Label"];
            /** @description Puts it away, or takes it out again: nothing that is reckoned changes, and what refers to it already stays. */
            archived?: boolean;
        };
        /**
         * @example {
         *       "occurredOn": "2023-02-11",
         *       "type": "aid",
         *       "title": {
         *         "en": "Aid crosses the border"
         *       }
         *     }
         */
        NewEvent: {
            /**
             * @description Made up where it is left out.
             * @example I02
             */
            key?: string;
            occurredOn: components["schemas"]["EdtfDate"];
            type: string;
            title: components["schemas"]["LocalizedText"];
            /** @default null */
            description?: components["schemas"]["LocalizedText"] | null;
            /**
             * @description What it bears on; replaced whole, but for what one does not see.
             * @default []
             */
            items?: components["schemas"]["Reference"][];
            /**
             * @description What it rests on; replaced whole, but for what one does not see.
             * @default []
             */
            sources?: components["schemas"]["Reference"][];
            /**
             * @description At most what one is cleared for oneself.
             * @default public
             */
            label?: components["schemas"]["Label"];
        };
        /**
         * @example {
         *       "occurredOn": "2023-02-11"
         *     }
         */
        EventChanges: {
            occurredOn?: components["schemas"]["EdtfDate"];
            type?: string;
            title?: components["schemas"]["LocalizedText"];
            description?: components["schemas"]["LocalizedText"] | null;
            /** @description What it bears on; replaced whole, but for what one does not see. */
            items?: components["schemas"]["Reference"][];
            /** @description What it rests on; replaced whole, but for what one does not see. */
            sources?: components["schemas"]["Reference"][];
            /** @description At most what one is cleared for oneself. */
            label?: components["schemas"]["Label"];
            /** @description Puts it away, or takes it out again: nothing that is reckoned changes, and what refers to it already stays. */
            archived?: boolean;
        };
        /**
         * @description Whose word it is: `joint`, `observer`, `desk` or `party:<key>`.
         * @example party:TR
         */
        Account: string;
        /**
         * @example {
         *       "item": "key:I02",
         *       "effectiveOn": "2024-01-12",
         *       "account": "desk",
         *       "act": "observe",
         *       "implementation": 1,
         *       "sources": [
         *         {
         *           "source": "key:S40",
         *           "quote": {
         *             "exact": "is ready for operation"
         *           }
         *         }
         *       ]
         *     }
         */
        NewAssertion: {
            /**
             * @description Made up where it is left out, so that nobody guesses it and none is in the way.
             * @example I02
             */
            key?: string;
            item: components["schemas"]["Reference"];
            /** @description When it was so; a day ahead at most. */
            effectiveOn: components["schemas"]["EdtfDate"];
            account: components["schemas"]["Account"];
            /** @enum {string} */
            act: "propose" | "discuss" | "agree" | "reconfirm" | "expedite" | "announce" | "observe" | "deny" | "withdraw" | "continue" | "reverse" | "correct";
            /** @default null */
            meeting?: components["schemas"]["Reference"] | null;
            /**
             * @description Left out: what the act says by itself. `none` takes an earlier word back.
             * @default null
             */
            agreement?: ("none" | "proposed" | "agreed" | "denied" | "withdrawn") | null;
            /** @default null */
            legal?: ("none" | "initialled" | "signed" | "ratified" | "in_force" | "suspended" | "annulled") | null;
            /** @default null */
            implementation?: number | null;
            /**
             * @description The verb as the text has it, word for word.
             * @default null
             */
            verb?: string | null;
            /** @default false */
            generic?: boolean;
            /** @default null */
            note?: components["schemas"]["LocalizedText"] | null;
            /**
             * @description Why the world went backwards: an act `reverse` needs it, and only what corrects one may have it too.
             * @default null
             */
            cause?: components["schemas"]["LocalizedText"] | null;
            /**
             * @description Who made it go backwards: an act `reverse` needs it, and only what corrects one may have it too.
             * @default null
             */
            actor?: string | null;
            /**
             * @description The item that carries this one on; an act `continue` needs it.
             * @default null
             */
            continuedBy?: components["schemas"]["Reference"] | null;
            /**
             * @description The assertion that this one replaces; an act `correct` needs it.
             * @default null
             */
            corrects?: components["schemas"]["Reference"] | null;
            /** @description What it rests on: one source or more, each named once. */
            sources: {
                source: components["schemas"]["Reference"];
                /**
                 * @description Page, paragraph, minute: where in the source.
                 * @default null
                 */
                locator?: string | null;
                /** @default null */
                quote?: components["schemas"]["Quote"] | null;
            }[];
            /**
             * @description Who may see it, if they may see its item: public < internal < restricted. One source at least has to be seen by them all.
             * @default public
             */
            label?: components["schemas"]["Label"];
        };
        /** @description W3C Web Annotation TextQuoteSelector. Where the source has a stored text the passage must stand in it, with prefix and suffix around it. White space and the Unicode form of letters are not compared. */
        Quote: {
            /** @description The passage, word for word. */
            exact: string;
            /** @description What stands right before it. */
            prefix?: string;
            /** @description What stands right after it. */
            suffix?: string;
        };
        /**
         * @example {
         *       "assertions": [
         *         {
         *           "item": "key:I02",
         *           "effectiveOn": "2024-01-12",
         *           "account": "desk",
         *           "act": "observe",
         *           "implementation": 1,
         *           "sources": [
         *             {
         *               "source": "key:S40"
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        NewAssertions: {
            /** @description In order: each may build on, or correct by key, what stands before it. */
            assertions: components["schemas"]["NewAssertion"][];
        };
        /**
         * @description Stands in place of what it corrects. An axis left out says nothing: a correction without a word takes the corrected assertion back.
         * @example {
         *       "implementation": 1,
         *       "note": {
         *         "en": "The posts were staffed, not yet open."
         *       },
         *       "sources": [
         *         {
         *           "source": "key:S40"
         *         }
         *       ]
         *     }
         */
        NewCorrection: {
            /**
             * @description Made up where it is left out, so that nobody guesses it and none is in the way.
             * @example I02
             */
            key?: string;
            /** @description When it was so. Left out: when the corrected assertion says that it was. */
            effectiveOn?: components["schemas"]["EdtfDate"];
            /** @description Left out: that of the corrected assertion. */
            account?: components["schemas"]["Account"];
            /** @default null */
            meeting?: components["schemas"]["Reference"] | null;
            /**
             * @description Left out: what the act says by itself. `none` takes an earlier word back.
             * @default null
             */
            agreement?: ("none" | "proposed" | "agreed" | "denied" | "withdrawn") | null;
            /** @default null */
            legal?: ("none" | "initialled" | "signed" | "ratified" | "in_force" | "suspended" | "annulled") | null;
            /** @default null */
            implementation?: number | null;
            /**
             * @description The verb as the text has it, word for word.
             * @default null
             */
            verb?: string | null;
            /** @default false */
            generic?: boolean;
            /**
             * @description What was wrong.
             * @default null
             */
            note?: components["schemas"]["LocalizedText"] | null;
            /**
             * @description Why the world went backwards: an act `reverse` needs it, and only what corrects one may have it too.
             * @default null
             */
            cause?: components["schemas"]["LocalizedText"] | null;
            /**
             * @description Who made it go backwards: an act `reverse` needs it, and only what corrects one may have it too.
             * @default null
             */
            actor?: string | null;
            /**
             * @description The item that carries this one on; an act `continue` needs it.
             * @default null
             */
            continuedBy?: components["schemas"]["Reference"] | null;
            /** @description What it rests on: one source or more, each named once. */
            sources: {
                source: components["schemas"]["Reference"];
                /**
                 * @description Page, paragraph, minute: where in the source.
                 * @default null
                 */
                locator?: string | null;
                /** @default null */
                quote?: components["schemas"]["Quote"] | null;
            }[];
            /** @description Left out: that of the corrected assertion. */
            label?: components["schemas"]["Label"];
        };
        /**
         * @example {
         *       "meeting": "key:SR5",
         *       "account": "joint",
         *       "act": "reconfirm",
         *       "verb": "reconfirmed",
         *       "sources": [
         *         {
         *           "source": "key:S01"
         *         }
         *       ],
         *       "except": [
         *         "key:I01"
         *       ]
         *     }
         */
        NewGenericReconfirmation: {
            /** @description The meeting at which it was said. */
            meeting: components["schemas"]["Reference"];
            account: components["schemas"]["Account"];
            /** @enum {string} */
            act: "reconfirm" | "expedite";
            /** @description Left out: the day of the meeting. */
            effectiveOn?: components["schemas"]["EdtfDate"];
            /**
             * @description The verb as the text has it, word for word.
             * @default null
             */
            verb?: string | null;
            /** @default null */
            note?: components["schemas"]["LocalizedText"] | null;
            /** @description What it rests on: one source or more, each named once. */
            sources: {
                source: components["schemas"]["Reference"];
                /**
                 * @description Page, paragraph, minute: where in the source.
                 * @default null
                 */
                locator?: string | null;
                /** @default null */
                quote?: components["schemas"]["Quote"] | null;
            }[];
            /**
             * @description Items that it leaves out, because the meeting names them otherwise.
             * @default []
             */
            except?: components["schemas"]["Reference"][];
            /** @default public */
            label?: components["schemas"]["Label"];
        };
        /**
         * @example {
         *       "assertions": [
         *         {
         *           "item": "key:I02",
         *           "effectiveOn": "2024-01-12",
         *           "account": "desk",
         *           "act": "observe",
         *           "implementation": 1,
         *           "sources": [
         *             {
         *               "source": "key:S40"
         *             }
         *           ]
         *         }
         *       ],
         *       "note": {
         *         "en": "From the ministry’s statement of this morning."
         *       }
         *     }
         */
        NewProposal: {
            /** @description In order: each may build on, or correct by key, what stands before it. */
            assertions: components["schemas"]["NewAssertion"][];
            /**
             * @description For whoever reviews it.
             * @default null
             */
            note?: components["schemas"]["LocalizedText"] | null;
        };
        /**
         * @example {
         *       "reason": {
         *         "en": "The source tells of another crossing."
         *       }
         *     }
         */
        SendingBack: {
            /** @description What its author should know or change. */
            reason: components["schemas"]["LocalizedText"];
        };
        /**
         * @example {
         *       "text": "The Special Representatives agreed to assess the technical requirements."
         *     }
         */
        NewSourceText: {
            /** @description As published, in its own language. */
            text: string;
            /**
             * @description Left out: as the source has it.
             * @example hy
             */
            language?: string;
        };
        /**
         * @example {
         *       "format": "ris",
         *       "content": "TY  - NEWS\nTI  - The gate at the border\nPB  - A newspaper\nDA  - 2024/07/30\nUR  - https://news.example.org/gate\nER  - \n"
         *     }
         */
        NewSourceFile: {
            /**
             * @description Of reference managers: CSL-JSON, BibTeX with the fields of BibLaTeX, or RIS.
             * @enum {string}
             */
            format: "csl-json" | "bibtex" | "ris";
            /** @description The file as it is; 500 entries at most. */
            content: string;
            /**
             * @description Of entries that do not say their own.
             * @default en
             * @example hy
             */
            language?: string;
            /**
             * @description What each of them is labelled.
             * @default public
             */
            label?: components["schemas"]["Label"];
            /**
             * @description What becomes of an entry at whose address there is a source already.
             * @default refuse
             * @enum {string}
             */
            duplicates?: "refuse" | "leave_out";
            /**
             * @description Says what it would come to, and what speaks against it; writes nothing.
             * @default false
             */
            dryRun?: boolean;
        };
        /**
         * @example {
         *       "process": "turkiye-armenia",
         *       "name": "levels.csv",
         *       "content": "SXRlbSxEYXRlLExldmVsCkkwMiwyMDI2LTAxLTE1LDIK"
         *     }
         */
        NewImport: {
            /**
             * @description The id or the slug of a process
             * @example turkiye-armenia
             */
            process: string;
            /**
             * @description The name of the file; its ending has to be that of its content.
             * @example track.csv
             */
            name: string;
            /**
             * Format: base64
             * @description The file, in base64; 24 MiB at most.
             * @example SXRlbSxEYXRl
             */
            content: string;
            /**
             * @description Of CSV, where it is detected wrongly: `windows-1254`, `utf-16le`.
             * @default null
             */
            encoding?: string | null;
            /**
             * @description What is written is labelled so, at most what one is cleared for.
             * @default internal
             */
            label?: components["schemas"]["Label"];
        };
        /**
         * @example {
         *       "name": "The ministry’s sheet",
         *       "mapping": {
         *         "sheets": [
         *           "Table"
         *         ],
         *         "shape": "long",
         *         "columns": [
         *           {
         *             "header": "Item",
         *             "field": "item"
         *           }
         *         ]
         *       }
         *     }
         */
        NewImportTemplate: {
            /** @example The ministry’s sheet */
            name: string;
            mapping: components["schemas"]["ImportMapping"];
        };
        /**
         * @example {
         *       "sheets": [
         *         "Table"
         *       ],
         *       "shape": "long",
         *       "headerFrom": 1,
         *       "headerRows": 1,
         *       "columns": [
         *         {
         *           "header": "Item",
         *           "field": "item",
         *           "meeting": null
         *         },
         *         {
         *           "header": "Date",
         *           "field": "date",
         *           "meeting": null
         *         },
         *         {
         *           "header": "Level",
         *           "field": "implementation",
         *           "meeting": null
         *         }
         *       ],
         *       "values": [
         *         {
         *           "field": "implementation",
         *           "text": "done",
         *           "value": "3"
         *         }
         *       ],
         *       "axis": "implementation",
         *       "dates": null,
         *       "language": "en",
         *       "defaults": {
         *         "account": "desk",
         *         "act": null,
         *         "kind": "action",
         *         "theme": "imported",
         *         "track": null,
         *         "source": null
         *       }
         *     }
         */
        ImportMapping: {
            /** @description Which sheets are read, by name. */
            sheets: string[];
            /**
             * @description `long`: a row an assertion. `wide`: items in rows, meetings in columns, levels in cells.
             * @enum {string}
             */
            shape: "long" | "wide";
            /**
             * @description The first row of the header, counted from 1; 0 for JSON, whose names stand in no row.
             * @default 1
             */
            headerFrom?: number;
            /**
             * @description How many rows the header has.
             * @default 1
             */
            headerRows?: number;
            /** @description Columns left out are not read. */
            columns: {
                /**
                 * @description As `detected` names it: several header rows are joined by ` / `.
                 * @example Item
                 */
                header: string;
                /** @enum {string} */
                field: "item" | "title" | "kind" | "theme" | "date" | "meeting" | "account" | "act" | "agreement" | "legal" | "implementation" | "verb" | "note" | "source" | "locator" | "quotation" | "label" | "assertion" | "corrects" | "continued_by" | "cause" | "actor" | "level";
                /**
                 * @description Of a `level`: the meeting whose column it is; null: what the header names.
                 * @default null
                 */
                meeting?: string | null;
            }[];
            /** @default [] */
            values?: {
                /** @enum {string} */
                field: "item" | "title" | "kind" | "theme" | "date" | "meeting" | "account" | "act" | "agreement" | "legal" | "implementation" | "verb" | "note" | "source" | "locator" | "quotation" | "label" | "assertion" | "corrects" | "continued_by" | "cause" | "actor" | "level";
                /** @description As it stands in the cell; case does not count. */
                text: string;
                /**
                 * @description What it means: `3`, `agreed`, `party:TR`; null: nothing is said.
                 * @example 3
                 */
                value: string | null;
            }[];
            /**
             * @description What the levels of a wide sheet are of.
             * @default implementation
             * @enum {string}
             */
            axis?: "agreement" | "legal" | "implementation";
            /** @default null */
            dates?: ("dmy" | "mdy" | "ymd") | null;
            /**
             * @description Of titles and notes
             * @default en
             * @example tr
             */
            language?: string;
            /**
             * @default {
             *       "account": "desk",
             *       "act": null,
             *       "kind": "action",
             *       "theme": "imported",
             *       "track": null,
             *       "source": null
             *     }
             */
            defaults?: {
                /** @default desk */
                account?: components["schemas"]["Account"];
                /**
                 * @description null: what the levels say by themselves.
                 * @default null
                 */
                act?: ("propose" | "discuss" | "agree" | "reconfirm" | "expedite" | "announce" | "observe" | "deny" | "withdraw" | "continue" | "reverse" | "correct") | null;
                /**
                 * @default action
                 * @enum {string}
                 */
                kind?: "principle" | "study" | "action" | "confidence_measure" | "procedure" | "end_goal";
                /** @default imported */
                theme?: string;
                /**
                 * @description The track of meetings that are not there yet; null: none is added.
                 * @default null
                 */
                track?: components["schemas"]["Reference"] | null;
                /**
                 * @description What rows without a source rest on; null: the file itself, added as a source.
                 * @default null
                 */
                source?: components["schemas"]["Reference"] | null;
            };
        };
        /**
         * @example {
         *       "mapping": {
         *         "sheets": [
         *           "Table"
         *         ],
         *         "shape": "long",
         *         "columns": [
         *           {
         *             "header": "Item",
         *             "field": "item"
         *           }
         *         ]
         *       }
         *     }
         */
        ImportChanges: {
            mapping: components["schemas"]["ImportMapping"];
        };
        /**
         * @description A meeting held by `asOf` (its key, `key:` and its key, or its id), or an EDTF date. Where a key looks like a date, the meeting goes first.
         * @example SR5
         * @example 2024-07-30
         */
        Point: string;
        /**
         * @description A meeting: its key, `key:` and its key, or its id.
         * @example SR5
         */
        MeetingName: string;
        /**
         * @description `process.created`: A process has come into sight: it was added, or its label was lowered.
         *     `process.changed`: A process is another than before.
         *     `process.removed`: A process has gone out of sight: it was removed, or its label was raised.
         *     `process.archived`: A process was put away: it is read as before, and not written in.
         *     `process.restored`: An archived process was taken out again.
         *     `party.created`: A party has come into sight: it was added, or its label was lowered.
         *     `party.changed`: A party is another than before.
         *     `party.removed`: A party has gone out of sight: it was removed, or its label was raised.
         *     `representative.created`: A representative has come into sight: it was added, or its label was lowered.
         *     `representative.changed`: A representative is another than before.
         *     `representative.removed`: A representative has gone out of sight: it was removed, or its label was raised.
         *     `track.created`: A track has come into sight: it was added, or its label was lowered.
         *     `track.changed`: A track is another than before.
         *     `track.removed`: A track has gone out of sight: it was removed, or its label was raised.
         *     `meeting.created`: A meeting has come into sight: it was added, or its label was lowered.
         *     `meeting.changed`: A meeting is another than before.
         *     `meeting.removed`: A meeting has gone out of sight: it was removed, or its label was raised.
         *     `source.created`: A source has come into sight: it was added, or its label was lowered.
         *     `source.changed`: A source is another than before.
         *     `source.removed`: A source has gone out of sight: it was removed, or its label was raised.
         *     `item.created`: An item has come into sight: it was added, or its label was lowered.
         *     `item.changed`: An item is another than before.
         *     `item.removed`: An item has gone out of sight: it was removed, or its label was raised.
         *     `milestone.created`: A milestone has come into sight: it was added, or its label was lowered.
         *     `milestone.changed`: A milestone is another than before.
         *     `milestone.removed`: A milestone has gone out of sight: it was removed, or its label was raised.
         *     `event.created`: An event outside of the meetings has come into sight: it was added, or its label was lowered.
         *     `event.changed`: An event outside of the meetings is another than before.
         *     `event.removed`: An event outside of the meetings has gone out of sight: it was removed, or its label was raised.
         *     `assertion.appended`: Something was said on an item.
         *     `assertion.corrected`: What was said on an item was corrected; the subject is the correction.
         *     `assertion.reversed`: What was agreed on an item was reversed.
         *     `proposal.made`: Assertions were proposed for the ledger.
         *     `proposal.accepted`: A proposal was accepted; what it proposed is appended, and told of besides.
         *     `proposal.sent_back`: A proposal was sent back.
         *     `proposal.withdrawn`: A proposal was taken back by its author.
         *     `report.made`: A report was made: its file can be had.
         *     `report.failed`: A report could not be made; it says why.
         * @example item.changed
         * @enum {string}
         */
        DomainEventType: "process.created" | "process.changed" | "process.removed" | "process.archived" | "process.restored" | "party.created" | "party.changed" | "party.removed" | "representative.created" | "representative.changed" | "representative.removed" | "track.created" | "track.changed" | "track.removed" | "meeting.created" | "meeting.changed" | "meeting.removed" | "source.created" | "source.changed" | "source.removed" | "item.created" | "item.changed" | "item.removed" | "milestone.created" | "milestone.changed" | "milestone.removed" | "event.created" | "event.changed" | "event.removed" | "assertion.appended" | "assertion.corrected" | "assertion.reversed" | "proposal.made" | "proposal.accepted" | "proposal.sent_back" | "proposal.withdrawn" | "report.made" | "report.failed";
        /**
         * @example {
         *       "upTo": "2026-05-15T00:00:00.000Z"
         *     }
         */
        MarkingSeen: {
            /** @description `at` of the newest that was shown. What lies ahead counts as now. */
            upTo: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "name": "My calendar",
         *       "process": "turkiye-armenia",
         *       "kinds": [
         *         "meetings"
         *       ],
         *       "language": "hy"
         *     }
         */
        NewFeed: {
            name: string;
            /**
             * @description The id or the slug of a process
             * @example turkiye-armenia
             */
            process: string;
            /**
             * @default [
             *       "meetings",
             *       "changes"
             *     ]
             */
            kinds?: ("meetings" | "changes")[];
            /**
             * @description The language of titles and sentences.
             * @default en
             * @enum {string}
             */
            language?: "en" | "tr" | "hy";
            /** @default public */
            clearance?: components["schemas"]["Label"];
            /** @default null */
            expiresAt?: components["schemas"]["Instant"] | null;
        };
        /**
         * @example {
         *       "process": "turkiye-armenia",
         *       "kind": "progress",
         *       "format": "csv",
         *       "language": "hy"
         *     }
         */
        NewReport: {
            /**
             * @description The id or the slug of a process
             * @example turkiye-armenia
             */
            process: string;
            kind: components["schemas"]["ReportKind"];
            /** @default pdf */
            format?: components["schemas"]["ReportFormat"];
            /**
             * @description In which it is written
             * @default en
             * @example en
             * @enum {string}
             */
            language?: "en" | "tr" | "hy";
            /** @description What was so by then. Today (UTC) where it is left out. */
            asOf?: components["schemas"]["EdtfDate"];
            /** @description As it was recorded by then. Now where it is left out or lies ahead. */
            knownAt?: components["schemas"]["Instant"];
            /** @default resolved */
            reading?: components["schemas"]["Reading"];
            /**
             * @description How it is scored, by name and version: pam@1, weighted@1, full-share@1, high-completion@1, agreement@1.
             * @default pam@1
             * @example pam@1
             */
            method?: string;
            /**
             * @description Meetings of these tracks only, by key.
             * @default []
             */
            track?: string[];
            /**
             * @description Items of these kinds only.
             * @default []
             */
            itemKind?: ("principle" | "study" | "action" | "confidence_measure" | "procedure" | "end_goal")[];
            /**
             * @description Items of these themes only.
             * @default []
             */
            theme?: string[];
            /**
             * @description Items promised by these parties only, by key.
             * @default []
             */
            obligor?: string[];
            /**
             * @description What the dossier is about: with the kind `item`, and with no other.
             * @default null
             */
            item?: components["schemas"]["Reference"] | null;
            /**
             * @description From which meeting or day on a briefing tells what has changed; null: the meeting before the last.
             * @default null
             */
            since?: components["schemas"]["Point"] | null;
            /**
             * @description The most that may stand in it, and at most what one is cleared for.
             * @default public
             */
            label?: components["schemas"]["Label"];
        };
        /**
         * @description `briefing`: one page, what has changed since the last meeting; `progress`: across meetings; `matrix`: items × meetings; `milestones`; `item`: the dossier of one; `accounts`: where they differ; `audit`: the log of the process, for who may read it.
         * @example progress
         * @enum {string}
         */
        ReportKind: "briefing" | "progress" | "matrix" | "milestones" | "item" | "accounts" | "audit";
        /**
         * @description The kind of file.
         * @example pdf
         * @enum {string}
         */
        ReportFormat: "pdf" | "docx" | "xlsx" | "csv" | "md" | "json";
        /**
         * @description What a report is to answer, before it is one.
         * @example {
         *       "process": "turkiye-armenia",
         *       "kind": "briefing",
         *       "language": "tr"
         *     }
         */
        PreviewedReport: {
            /**
             * @description The id or the slug of a process
             * @example turkiye-armenia
             */
            process: string;
            kind: components["schemas"]["ReportKind"];
            /**
             * @description In which it is written
             * @default en
             * @example en
             * @enum {string}
             */
            language?: "en" | "tr" | "hy";
            /** @description What was so by then. Today (UTC) where it is left out. */
            asOf?: components["schemas"]["EdtfDate"];
            /** @description As it was recorded by then. Now where it is left out or lies ahead. */
            knownAt?: components["schemas"]["Instant"];
            /** @default resolved */
            reading?: components["schemas"]["Reading"];
            /**
             * @description How it is scored, by name and version: pam@1, weighted@1, full-share@1, high-completion@1, agreement@1.
             * @default pam@1
             * @example pam@1
             */
            method?: string;
            /**
             * @description Meetings of these tracks only, by key.
             * @default []
             */
            track?: string[];
            /**
             * @description Items of these kinds only.
             * @default []
             */
            itemKind?: ("principle" | "study" | "action" | "confidence_measure" | "procedure" | "end_goal")[];
            /**
             * @description Items of these themes only.
             * @default []
             */
            theme?: string[];
            /**
             * @description Items promised by these parties only, by key.
             * @default []
             */
            obligor?: string[];
            /**
             * @description What the dossier is about: with the kind `item`, and with no other.
             * @default null
             */
            item?: components["schemas"]["Reference"] | null;
            /**
             * @description From which meeting or day on a briefing tells what has changed; null: the meeting before the last.
             * @default null
             */
            since?: components["schemas"]["Point"] | null;
            /**
             * @description The most that may stand in it, and at most what one is cleared for.
             * @default public
             */
            label?: components["schemas"]["Label"];
        };
        /**
         * @description A file, or the digest that stands in one.
         * @example {
         *       "digest": "sha256-47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"
         *     }
         */
        AskedVerification: {
            /**
             * Format: base64
             * @description The file as it is, in base64; 32 MiB at most.
             */
            file: string;
        } | {
            digest: string;
        };
        /**
         * @example {
         *       "process": "turkiye-armenia",
         *       "name": "Mondays",
         *       "kind": "briefing",
         *       "format": "json",
         *       "cron": "0 8 * * 1",
         *       "timeZone": "Asia/Yerevan"
         *     }
         */
        NewReportSchedule: {
            /**
             * @description The id or the slug of a process
             * @example turkiye-armenia
             */
            process: string;
            /**
             * @description For people
             * @example Mondays
             */
            name: string;
            kind: components["schemas"]["ReportKind"];
            /** @default pdf */
            format?: components["schemas"]["ReportFormat"];
            /**
             * @description In which it is written
             * @default en
             * @example en
             * @enum {string}
             */
            language?: "en" | "tr" | "hy";
            /** @default resolved */
            reading?: components["schemas"]["Reading"];
            /**
             * @description How it is scored, by name and version: pam@1, weighted@1, full-share@1, high-completion@1, agreement@1.
             * @default pam@1
             * @example pam@1
             */
            method?: string;
            /**
             * @description Meetings of these tracks only, by key.
             * @default []
             */
            track?: string[];
            /**
             * @description Items of these kinds only.
             * @default []
             */
            itemKind?: ("principle" | "study" | "action" | "confidence_measure" | "procedure" | "end_goal")[];
            /**
             * @description Items of these themes only.
             * @default []
             */
            theme?: string[];
            /**
             * @description Items promised by these parties only, by key.
             * @default []
             */
            obligor?: string[];
            /**
             * @description What the dossier is about: with the kind `item`, and with no other.
             * @default null
             */
            item?: components["schemas"]["Reference"] | null;
            /**
             * @description The most that may stand in it, and at most what one is cleared for.
             * @default public
             */
            label?: components["schemas"]["Label"];
            /** @default null */
            cron?: string | null;
            /**
             * @description By which `cron` counts, as IANA names it
             * @default UTC
             * @example Asia/Yerevan
             */
            timeZone?: string;
            /**
             * @description Once after each meeting that is recorded as held, instead of by the clock.
             * @default false
             */
            afterEachMeeting?: boolean;
            /**
             * @description Members who get a letter with the address of the file, each one only while they may have it. Webhooks are told by `report.made`.
             * @default []
             */
            mailTo?: string[];
            /** @default false */
            paused?: boolean;
        };
        /**
         * @example {
         *       "paused": true
         *     }
         */
        ReportScheduleChanges: {
            /**
             * @description For people
             * @example Mondays
             */
            name?: string;
            format?: components["schemas"]["ReportFormat"];
            /**
             * @description In which it is written
             * @example en
             * @enum {string}
             */
            language?: "en" | "tr" | "hy";
            /**
             * @description Minute, hour, day of the month, month, day of the week, as crontab has them: `0 8 * * 1` is Mondays at eight. What falls into the hour that a change of clocks leaves out comes an hour later by the clock; what falls into the hour that comes twice comes once.
             * @example 0 8 * * 1
             */
            cron?: string;
            /**
             * @description By which `cron` counts, as IANA names it
             * @example Asia/Yerevan
             */
            timeZone?: string;
            /** @description Members who get a letter with the address of the file, each one only while they may have it. Webhooks are told by `report.made`. */
            mailTo?: string[];
            paused?: boolean;
        };
        /**
         * @example {
         *       "url": "https://hooks.example.org/parley",
         *       "events": [
         *         "assertion.appended"
         *       ]
         *     }
         */
        NewWebhook: {
            /**
             * @description https, without a user name. It has to be reachable over the public network.
             * @example https://hooks.example.org/parley
             */
            url: string;
            /**
             * @description For people
             * @default
             * @example The newsroom’s ticker
             */
            description?: string;
            /**
             * @description Which events it is told; null: all, also those that come with later versions.
             * @default null
             * @example [
             *       "assertion.appended",
             *       "assertion.corrected"
             *     ]
             */
            events?: components["schemas"]["DomainEventType"][] | null;
            /**
             * @description Of which processes; null: of all that it may see.
             * @default null
             */
            processes?: string[] | null;
            /**
             * @description What it may be told of at most. Never more than its maker may see, now and later.
             * @default public
             */
            clearance?: components["schemas"]["Label"];
            /**
             * @description The language of letters about it
             * @default en
             * @example en
             * @enum {string}
             */
            locale?: "en" | "tr" | "hy";
        };
        /**
         * @example {
         *       "description": "The ticker",
         *       "events": null
         *     }
         */
        WebhookChanges: {
            /**
             * @description https, without a user name. It has to be reachable over the public network.
             * @example https://hooks.example.org/parley
             */
            url?: string;
            /**
             * @description For people
             * @example The newsroom’s ticker
             */
            description?: string;
            /**
             * @description Which events it is told; null: all, also those that come with later versions.
             * @example [
             *       "assertion.appended",
             *       "assertion.corrected"
             *     ]
             */
            events?: components["schemas"]["DomainEventType"][] | null;
            /** @description Of which processes; null: of all that it may see. */
            processes?: string[] | null;
            /** @description What it may be told of at most. Never more than its maker may see, now and later. */
            clearance?: components["schemas"]["Label"];
            /**
             * @description The language of letters about it
             * @example en
             * @enum {string}
             */
            locale?: "en" | "tr" | "hy";
        };
        /** @description A letter that would have been mailed. */
        Letter: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            /** @example anahit@example.org */
            to: string;
            subject: string;
            text: string;
            createdAt: components["schemas"]["Instant"];
        };
        /**
         * @description RFC 9457 problem details
         * @example {
         *       "type": "urn:parley:problem:validation_failed",
         *       "title": "The request has faults",
         *       "status": 422,
         *       "instance": "/v1/processes/turkiye-armenia/assertions",
         *       "code": "validation_failed",
         *       "requestId": "019a0c1e-0000-7000-8000-000000000001",
         *       "errors": [
         *         {
         *           "pointer": "/effectiveOn",
         *           "code": "not_edtf",
         *           "message": "is not an EDTF date"
         *         }
         *       ]
         *     }
         */
        Problem: {
            /** @example urn:parley:problem:validation_failed */
            type: string;
            /** @description What `code` means, in words; the same for every request. */
            title: string;
            /** @description The HTTP status, once more */
            status: number;
            /** @description What is the matter with this request, where there is more to say. */
            detail?: string;
            /** @description The path that was asked for */
            instance?: string;
            /**
             * @description Stable; switch on this
             * @example validation_failed
             */
            code: string;
            /** @description Names the request in the logs; `X-Request-Id` of the answer. */
            requestId: string;
            /** @description Every fault of the input at once */
            errors?: components["schemas"]["Fault"][];
            /** @description With `precondition_failed`: the tag of the state that it is in now. */
            etag?: string;
            /** @description With `precondition_failed`: that state, as the caller may see it. */
            current?: {
                [key: string]: unknown;
            };
            /** @description With `quota_exceeded`: of what, and how much. */
            quota?: components["schemas"]["QuotaUse"];
        };
        Fault: {
            /**
             * @description JSON Pointer into the body, or `?name` for a query parameter, `{name}` for one of the path, `Name:` for a header.
             * @example /effectiveOn
             */
            pointer: string;
            /**
             * @description Stable name of the fault
             * @example not_edtf
             */
            code: string;
            /**
             * @description For people
             * @example is not an EDTF date
             */
            message: string;
        };
        /** @description How much there may be of something, and is. */
        QuotaUse: {
            /** @enum {string} */
            quota: "processes" | "members" | "sourceBytes" | "reportsPerDay" | "reportsAtOnce" | "reportBytes" | "requestsPerDay";
            /** @description null: without limit */
            limit: number | null;
            /** @description null for whoever is not cleared for `restricted`: how much there is tells of what they may not see. */
            used: number | null;
            /** @description When it begins anew; null where it never does. */
            renewsAt: components["schemas"]["Instant"] | null;
        };
        /**
         * @example {
         *       "password": true,
         *       "passkey": true,
         *       "openId": null,
         *       "signUp": "invitation",
         *       "mail": true,
         *       "outbox": false
         *     }
         */
        SignInMethods: {
            /** @constant */
            password: true;
            /** @description Whether passkeys can be used: not where the dashboard is addressed by number instead of by name. */
            passkey: boolean;
            /**
             * @description The identity provider to sign in with: `provider` for `POST /v1/auth/sign-in/social`, `name` for the button; null where there is none.
             * @example {
             *       "provider": "openid",
             *       "name": "Ministry account"
             *     }
             */
            openId: {
                provider: string;
                name: string;
            } | null;
            /**
             * @description Whether an account needs an invitation, or only an address that is one’s own.
             * @enum {string}
             */
            signUp: "invitation" | "open";
            /** @description Whether letters are sent: without them a forgotten password cannot be set anew. */
            mail: boolean;
            /** @description Whether letters are kept at `/v1/outbox` instead of being mailed. */
            outbox: boolean;
        };
        /** @description An organization that the person is a member of. */
        OwnOrganization: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            slug: string;
            name: string;
            /** @enum {string} */
            role: "owner" | "admin" | "editor" | "reviewer" | "viewer";
            clearance: components["schemas"]["Label"];
            /** @description Whether requests with this session act for it. */
            isActive: boolean;
            joinedAt: components["schemas"]["Instant"];
        };
        Organization: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            slug: string;
            name: string;
            caller: {
                /** @enum {string} */
                kind: "session" | "api_key";
                name: string;
                email: string | null;
                /** @description The membership; a key has none. */
                member: string | null;
                role: ("owner" | "admin" | "editor" | "reviewer" | "viewer") | null;
                clearance: components["schemas"]["Label"];
                permissions: ("organization:read" | "organization:manage" | "organization:transfer" | "members:read" | "members:manage" | "processes:read" | "processes:write" | "processes:publish" | "assertions:append" | "assertions:review" | "record:write" | "items:write" | "sources:write" | "reports:read" | "feeds:read" | "api-keys:manage" | "webhooks:manage" | "audit:read")[];
            };
        };
        /** @description A person in the organization. */
        Member: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            name: string;
            email: string;
            /** @enum {string} */
            role: "owner" | "admin" | "editor" | "reviewer" | "viewer";
            clearance: components["schemas"]["Label"];
            /** @description How many active API keys they have made: all of them end with the membership. */
            apiKeys: number;
            joinedAt: components["schemas"]["Instant"];
        };
        SentInvitation: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            email: string;
            /** @enum {string} */
            role: "owner" | "admin" | "editor" | "reviewer" | "viewer";
            clearance: components["schemas"]["Label"];
            /**
             * @description Language of the letter
             * @example en
             */
            locale: string;
            /** @enum {string} */
            status: "open" | "expired" | "accepted" | "revoked";
            /** @description The name of who asks them in. */
            invitedBy: string | null;
            expiresAt: components["schemas"]["Instant"];
            acceptedAt: components["schemas"]["Instant"] | null;
            revokedAt: components["schemas"]["Instant"] | null;
            createdAt: components["schemas"]["Instant"];
            /**
             * @description Where to accept it, where no letter can be sent; null where one is on its way. Whoever has the link counts as whoever reads that mailbox.
             * @example https://parley.example/invitation#inv_…
             */
            link: string | null;
        };
        /** @description Somebody who is asked into the organization. */
        Invitation: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            email: string;
            /** @enum {string} */
            role: "owner" | "admin" | "editor" | "reviewer" | "viewer";
            clearance: components["schemas"]["Label"];
            /**
             * @description Language of the letter
             * @example en
             */
            locale: string;
            /** @enum {string} */
            status: "open" | "expired" | "accepted" | "revoked";
            /** @description The name of who asks them in. */
            invitedBy: string | null;
            expiresAt: components["schemas"]["Instant"];
            acceptedAt: components["schemas"]["Instant"] | null;
            revokedAt: components["schemas"]["Instant"] | null;
            createdAt: components["schemas"]["Instant"];
        };
        InvitationPreview: {
            /** @description Its name */
            organization: string;
            email: string;
            /** @enum {string} */
            role: "owner" | "admin" | "editor" | "reviewer" | "viewer";
            /** @enum {string} */
            status: "open" | "expired" | "accepted" | "revoked";
            expiresAt: components["schemas"]["Instant"];
        };
        CreatedApiKey: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            name: string;
            /**
             * @description The first characters, to tell keys apart.
             * @example prl_9fK2
             */
            prefix: string;
            /** @enum {string} */
            status: "active" | "revoked" | "expired";
            scopes: ("organization:read" | "organization:manage" | "organization:transfer" | "members:read" | "members:manage" | "processes:read" | "processes:write" | "processes:publish" | "assertions:append" | "assertions:review" | "record:write" | "items:write" | "sources:write" | "reports:read" | "feeds:read" | "api-keys:manage" | "webhooks:manage" | "audit:read")[];
            clearance: components["schemas"]["Label"];
            /** @description What it is worth now: never more than whoever made it. Their scopes and clearance shrink, and the key with them. */
            effective: {
                scopes: ("organization:read" | "organization:manage" | "organization:transfer" | "members:read" | "members:manage" | "processes:read" | "processes:write" | "processes:publish" | "assertions:append" | "assertions:review" | "record:write" | "items:write" | "sources:write" | "reports:read" | "feeds:read" | "api-keys:manage" | "webhooks:manage" | "audit:read")[];
                clearance: components["schemas"]["Label"];
            };
            /** @description The name of whoever made it, or made the key that made it. */
            createdBy: string | null;
            /** @description Right to within half a minute. */
            lastUsedAt: components["schemas"]["Instant"] | null;
            /**
             * @description Network address
             * @example 192.0.2.7
             */
            lastUsedFrom: string | null;
            expiresAt: components["schemas"]["Instant"] | null;
            revokedAt: components["schemas"]["Instant"] | null;
            createdAt: components["schemas"]["Instant"];
            /**
             * @description Shown this once.
             * @example prl_…
             */
            secret: string;
        };
        /** @description A secret for programs; only its hash is kept. */
        ApiKey: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            name: string;
            /**
             * @description The first characters, to tell keys apart.
             * @example prl_9fK2
             */
            prefix: string;
            /** @enum {string} */
            status: "active" | "revoked" | "expired";
            scopes: ("organization:read" | "organization:manage" | "organization:transfer" | "members:read" | "members:manage" | "processes:read" | "processes:write" | "processes:publish" | "assertions:append" | "assertions:review" | "record:write" | "items:write" | "sources:write" | "reports:read" | "feeds:read" | "api-keys:manage" | "webhooks:manage" | "audit:read")[];
            clearance: components["schemas"]["Label"];
            /** @description What it is worth now: never more than whoever made it. Their scopes and clearance shrink, and the key with them. */
            effective: {
                scopes: ("organization:read" | "organization:manage" | "organization:transfer" | "members:read" | "members:manage" | "processes:read" | "processes:write" | "processes:publish" | "assertions:append" | "assertions:review" | "record:write" | "items:write" | "sources:write" | "reports:read" | "feeds:read" | "api-keys:manage" | "webhooks:manage" | "audit:read")[];
                clearance: components["schemas"]["Label"];
            };
            /** @description The name of whoever made it, or made the key that made it. */
            createdBy: string | null;
            /** @description Right to within half a minute. */
            lastUsedAt: components["schemas"]["Instant"] | null;
            /**
             * @description Network address
             * @example 192.0.2.7
             */
            lastUsedFrom: string | null;
            expiresAt: components["schemas"]["Instant"] | null;
            revokedAt: components["schemas"]["Instant"] | null;
            createdAt: components["schemas"]["Instant"];
        };
        /** @description Something that happened; the details are tied to the type. */
        AuditEntry: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            at: components["schemas"]["Instant"];
            actor: components["schemas"]["AuditActor"];
            subject: components["schemas"]["AuditSubject"];
            /** @description The process that it belongs to */
            process: string | null;
            /**
             * @description Where the request came from
             * @example 192.0.2.7
             */
            address: string | null;
            requestId: string | null;
            seal: components["schemas"]["AuditSeal"] | null;
        } & ({
            /** @constant */
            type: "organization.created";
            details: {
                slug: string;
            };
        } | {
            /** @constant */
            type: "organization.changed";
            details: {
                /**
                 * @description What of it was changed; what it was and is, its versions know.
                 * @example [
                 *       "dueOn"
                 *     ]
                 */
                fields: string[];
            };
        } | {
            /** @constant */
            type: "organization.transferred";
            details: {
                from: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     * @example 019a0c1e-0000-7000-8000-000000000001
                     */
                    id: string;
                    name: string;
                };
                to: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     * @example 019a0c1e-0000-7000-8000-000000000001
                     */
                    id: string;
                    name: string;
                };
            };
        } | {
            /** @constant */
            type: "organization.suspended";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "organization.restored";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "organization.deletion_set";
            details: {
                deleteAfter: components["schemas"]["Instant"];
            };
        } | {
            /** @constant */
            type: "organization.purged";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "organization.limit_changed";
            details: {
                limit: string;
                /** @description The limit before; null where there was none. */
                from: number | null;
                /** @description The limit since; null where there is none. */
                to: number | null;
            };
        } | {
            /** @constant */
            type: "member.joined";
            details: {
                /** @enum {string} */
                role: "owner" | "admin" | "editor" | "reviewer" | "viewer";
                clearance: components["schemas"]["Label"];
            };
        } | {
            /** @constant */
            type: "member.changed";
            details: {
                from: {
                    /** @enum {string} */
                    role: "owner" | "admin" | "editor" | "reviewer" | "viewer";
                    clearance: components["schemas"]["Label"];
                };
                to: {
                    /** @enum {string} */
                    role: "owner" | "admin" | "editor" | "reviewer" | "viewer";
                    clearance: components["schemas"]["Label"];
                };
            };
        } | {
            /** @constant */
            type: "member.removed";
            details: {
                /** @enum {string} */
                role: "owner" | "admin" | "editor" | "reviewer" | "viewer";
                clearance: components["schemas"]["Label"];
            };
        } | {
            /** @constant */
            type: "member.left";
            details: {
                /** @enum {string} */
                role: "owner" | "admin" | "editor" | "reviewer" | "viewer";
                clearance: components["schemas"]["Label"];
            };
        } | {
            /** @constant */
            type: "invitation.made";
            details: {
                /** @enum {string} */
                role: "owner" | "admin" | "editor" | "reviewer" | "viewer";
                clearance: components["schemas"]["Label"];
                email: string;
                expiresAt: components["schemas"]["Instant"];
            };
        } | {
            /** @constant */
            type: "invitation.sent_again";
            details: {
                /** @enum {string} */
                role: "owner" | "admin" | "editor" | "reviewer" | "viewer";
                clearance: components["schemas"]["Label"];
                email: string;
                expiresAt: components["schemas"]["Instant"];
            };
        } | {
            /** @constant */
            type: "invitation.revoked";
            details: {
                email: string;
            };
        } | {
            /** @constant */
            type: "invitation.accepted";
            details: {
                email: string;
            };
        } | {
            /** @constant */
            type: "api_key.made";
            details: {
                /** @example prl_9fK2 */
                prefix: string;
                scopes: ("organization:read" | "organization:manage" | "organization:transfer" | "members:read" | "members:manage" | "processes:read" | "processes:write" | "processes:publish" | "assertions:append" | "assertions:review" | "record:write" | "items:write" | "sources:write" | "reports:read" | "feeds:read" | "api-keys:manage" | "webhooks:manage" | "audit:read")[];
                clearance: components["schemas"]["Label"];
                expiresAt: components["schemas"]["Instant"] | null;
            };
        } | {
            /** @constant */
            type: "api_key.revoked";
            details: {
                /** @example prl_9fK2 */
                prefix: string;
            };
        } | {
            /** @constant */
            type: "api_key.used_first";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "api_key.used_elsewhere";
            details: {
                /** @description The address that it was used from until then */
                before: string | null;
            };
        } | {
            /** @constant */
            type: "webhook.made";
            details: {
                clearance: components["schemas"]["Label"];
            };
        } | {
            /** @constant */
            type: "webhook.changed";
            details: {
                /**
                 * @description What of it was changed; what it was and is, its versions know.
                 * @example [
                 *       "dueOn"
                 *     ]
                 */
                fields: string[];
            };
        } | {
            /** @constant */
            type: "webhook.removed";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "webhook.secret_exchanged";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "webhook.tested";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "webhook.redelivered";
            details: {
                /** @example item.changed */
                type: string;
            };
        } | {
            /** @constant */
            type: "webhook.enabled";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "webhook.disabled";
            details: {
                /** @enum {string} */
                because: "by_hand" | "failing" | "gone" | "maker_gone" | "secret_lost";
            };
        } | {
            /** @constant */
            type: "import.uploaded";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "import.mapped";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "import.apply_asked";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "import.undo_asked";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "import.forgotten";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "import_template.kept";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "import_template.forgotten";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "person.signed_up";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "person.signed_in";
            details: {
                /**
                 * @description How: `password`, `passkey`, …
                 * @example password
                 */
                method: string;
            };
        } | {
            /** @constant */
            type: "person.sign_in_failed";
            details: {
                /**
                 * @description How: `password`, `passkey`, …
                 * @example password
                 */
                method: string;
            };
        } | {
            /** @constant */
            type: "person.signed_out";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "person.sessions_ended";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "person.switched";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "person.password_changed";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "person.renamed";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "person.second_factor_on";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "person.second_factor_off";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "person.recovery_codes_renewed";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "person.passkey_added";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "person.passkey_removed";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "person.openid_linked";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "person.openid_unlinked";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "process.added";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "process.changed";
            details: {
                /**
                 * @description What of it was changed; what it was and is, its versions know.
                 * @example [
                 *       "dueOn"
                 *     ]
                 */
                fields: string[];
            };
        } | {
            /** @constant */
            type: "process.removed";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "process.exported";
            details: {
                /** @example csv */
                format: string;
            };
        } | {
            /** @constant */
            type: "process.imported";
            details: {
                /** @description How many it had been through */
                revisions: number;
                /** @description How many its ledger had */
                assertions: number;
                /** @description The first instant of what was recorded elsewhere */
                recordedFrom: components["schemas"]["Instant"];
                /** @description The last */
                recordedTo: components["schemas"]["Instant"];
            };
        } | {
            /** @constant */
            type: "publication.made";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "publication.withdrawn";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "party.added";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "party.changed";
            details: {
                /**
                 * @description What of it was changed; what it was and is, its versions know.
                 * @example [
                 *       "dueOn"
                 *     ]
                 */
                fields: string[];
            };
        } | {
            /** @constant */
            type: "party.removed";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "representative.added";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "representative.changed";
            details: {
                /**
                 * @description What of it was changed; what it was and is, its versions know.
                 * @example [
                 *       "dueOn"
                 *     ]
                 */
                fields: string[];
            };
        } | {
            /** @constant */
            type: "representative.removed";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "track.added";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "track.changed";
            details: {
                /**
                 * @description What of it was changed; what it was and is, its versions know.
                 * @example [
                 *       "dueOn"
                 *     ]
                 */
                fields: string[];
            };
        } | {
            /** @constant */
            type: "track.removed";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "meeting.added";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "meeting.changed";
            details: {
                /**
                 * @description What of it was changed; what it was and is, its versions know.
                 * @example [
                 *       "dueOn"
                 *     ]
                 */
                fields: string[];
            };
        } | {
            /** @constant */
            type: "meeting.removed";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "source.added";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "source.changed";
            details: {
                /**
                 * @description What of it was changed; what it was and is, its versions know.
                 * @example [
                 *       "dueOn"
                 *     ]
                 */
                fields: string[];
            };
        } | {
            /** @constant */
            type: "source.removed";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "item.added";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "item.changed";
            details: {
                /**
                 * @description What of it was changed; what it was and is, its versions know.
                 * @example [
                 *       "dueOn"
                 *     ]
                 */
                fields: string[];
            };
        } | {
            /** @constant */
            type: "item.removed";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "milestone.added";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "milestone.changed";
            details: {
                /**
                 * @description What of it was changed; what it was and is, its versions know.
                 * @example [
                 *       "dueOn"
                 *     ]
                 */
                fields: string[];
            };
        } | {
            /** @constant */
            type: "milestone.removed";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "event.added";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "event.changed";
            details: {
                /**
                 * @description What of it was changed; what it was and is, its versions know.
                 * @example [
                 *       "dueOn"
                 *     ]
                 */
                fields: string[];
            };
        } | {
            /** @constant */
            type: "event.removed";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "assertion.appended";
            details: {
                item: components["schemas"]["Ref"];
                /** @example agree */
                act: string;
                /** @example joint */
                account: string;
                effectiveOn: components["schemas"]["EdtfDate"];
                /** @description Said of all that was agreed, not of this item by name. */
                generic: boolean;
            };
        } | {
            /** @constant */
            type: "assertion.corrected";
            details: {
                item: components["schemas"]["Ref"];
                /** @example agree */
                act: string;
                /** @example joint */
                account: string;
                effectiveOn: components["schemas"]["EdtfDate"];
                /** @description Said of all that was agreed, not of this item by name. */
                generic: boolean;
                corrects: components["schemas"]["Ref"] | null;
            };
        } | {
            /** @constant */
            type: "assertion.reversed";
            details: {
                item: components["schemas"]["Ref"];
                /** @example agree */
                act: string;
                /** @example joint */
                account: string;
                effectiveOn: components["schemas"]["EdtfDate"];
                /** @description Said of all that was agreed, not of this item by name. */
                generic: boolean;
            };
        } | {
            /** @constant */
            type: "proposal.made";
            details: {
                /** @description How many it proposes */
                assertions: number;
            };
        } | {
            /** @constant */
            type: "proposal.accepted";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "proposal.sent_back";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "proposal.withdrawn";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "report.asked_for";
            details: {
                /** @example csv */
                format: string;
                /** @example progress */
                report: string;
            };
        } | {
            /** @constant */
            type: "report.made";
            details: {
                /** @example csv */
                format: string;
                /** @example progress */
                report: string;
            };
        } | {
            /** @constant */
            type: "report.failed";
            details: {
                /** @example csv */
                format: string;
                /** @example progress */
                report: string;
                /** @example too_large */
                because: string;
            };
        } | {
            /** @constant */
            type: "report.cancelled";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "report.retried";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "report.removed";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "report.downloaded";
            details: {
                /** @example csv */
                format: string;
                /** @example progress */
                report: string;
            };
        } | {
            /** @constant */
            type: "report.verified";
            details: {
                holds: boolean;
            };
        } | {
            /** @constant */
            type: "report_schedule.made";
            details: {
                label: components["schemas"]["Label"];
            };
        } | {
            /** @constant */
            type: "report_schedule.changed";
            details: {
                /**
                 * @description What of it was changed; what it was and is, its versions know.
                 * @example [
                 *       "dueOn"
                 *     ]
                 */
                fields: string[];
            };
        } | {
            /** @constant */
            type: "report_schedule.removed";
            details: Record<string, never>;
        } | {
            /** @constant */
            type: "audit_log.exported";
            details: {
                /** @example csv */
                format: string;
            };
        } | {
            /** @constant */
            type: "operation.refused";
            details: {
                /** @example items:write */
                permission: string;
            };
        });
        /** @description Who did it, by the name that they had then. */
        AuditActor: {
            /** @enum {string} */
            kind: "person" | "api_key" | "operator" | "system" | "anonymous";
            id: string | null;
            name: string | null;
        };
        /** @description What it was done to. */
        AuditSubject: {
            /**
             * @description The part of the type before the dot
             * @example item
             */
            kind: string;
            id: string | null;
            /**
             * @description Its key or its name, as it was then
             * @example I02
             */
            name: string | null;
        };
        /** @description Its place in the chain. null for whoever is not cleared for `restricted`: a gap would tell of what they may not see. */
        AuditSeal: {
            /** @description Its place in the chain, from 1 */
            position: number;
            /** @description Who may see it, as it was labelled then */
            label: components["schemas"]["Label"];
            /** @description The labelled things that it tells of */
            about: string[];
            /** @description Of the entry before; empty of the first */
            previousHash: string | "";
            /**
             * @description SHA-256 in hex
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            hash: string;
        };
        /** @description Another thing, by id and key. */
        Ref: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @description Short name, unique in its process, stable through export and import.
             * @example I02
             */
            key: string;
        };
        /** @description Whether the log is the one that was written. */
        AuditVerification: {
            verifiedAt: components["schemas"]["Instant"];
            /** @description Whether every entry stands as it was sealed. */
            intact: boolean;
            /** @description How many stand as they were sealed, from the first on. */
            entries: number;
            /** @description The end of the chain. Note it down elsewhere, to hold the log against it later. */
            head: {
                /** @description Of the last entry; 0 where there is none. */
                position: number;
                hash: string | "";
            };
            firstBroken: {
                /** @description Its place in the chain, from 1 */
                position: number;
                /** @description null where it is the missing of an entry that is found. */
                id: string | null;
                /**
                 * @description `altered`: it does not say what was sealed. `removed`: nothing stands in its place, and more after it. `inserted`: never sealed there. `reordered`: sealed in another place. `cut_off`: the log ends before it. `rewritten`: the chain holds, and is not the one noted down.
                 * @enum {string}
                 */
                fault: "altered" | "removed" | "inserted" | "reordered" | "cut_off" | "rewritten";
            } | null;
        };
        Usage: {
            data: components["schemas"]["QuotaUse"][];
        };
        /** @description A formal attempt to bring parties to agreement. */
        Process: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @description Its name in addresses, unique in the organization.
             * @example turkiye-armenia
             */
            slug: string;
            title: components["schemas"]["LocalizedText"];
            goal: components["schemas"]["LocalizedText"] | null;
            summary: components["schemas"]["LocalizedText"] | null;
            /** @enum {string} */
            status: "prospective" | "ongoing" | "suspended" | "concluded" | "annulled";
            startedOn: components["schemas"]["EdtfDate"] | null;
            endedOn: components["schemas"]["EdtfDate"] | null;
            /** @description Nothing is agreed until everything is agreed. */
            singleUndertaking: boolean;
            stallRules: components["schemas"]["StallRules"];
            /** @description A second pair of eyes: nothing enters the ledger directly; it is proposed, and accepted by another person. */
            reviewRequired: boolean;
            label: components["schemas"]["Label"];
            /** @description Put away: it is read as before, is in no list that does not ask for it, and is not written in until it is restored. */
            archived: boolean;
            /** @description Raised by one by every write to anything in the process. */
            revision: number;
            createdAt: components["schemas"]["Instant"];
            /** @description When it was brought in from elsewhere: what was recorded before that was recorded there. null where it began here. */
            importedAt: components["schemas"]["Instant"] | null;
        };
        /** @description A process that is shown to everybody: what is public of it, as it is when it is asked for. */
        Publication: {
            /**
             * @description In the addresses of what is published; one’s own in the whole installation.
             * @example turkiye-armenia
             */
            name: string;
            process: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                slug: string;
                title: components["schemas"]["LocalizedText"];
            };
            /** @description Who keeps the record. */
            organization: {
                name: string;
            };
            /**
             * Format: uri
             * @description Of its page, open to everybody.
             * @example https://parley.example/p/turkiye-armenia
             */
            address: string;
            publishedAt: components["schemas"]["Instant"];
            /** @description Raised by one by every write to what is public of it. */
            revision: number;
        };
        /** @description A side (role `party`) or a third party. */
        Party: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @description Short name, unique in its process, stable through export and import.
             * @example I02
             */
            key: string;
            /** @enum {string} */
            role: "party" | "mediator" | "guarantor" | "witness" | "observer" | "host" | "supporter" | "affected";
            name: components["schemas"]["LocalizedText"];
            note: components["schemas"]["LocalizedText"] | null;
            /** @description Put away: it is read, cited and reckoned as before, and nothing new can refer to it until it is restored. */
            archived: boolean;
        };
        /** @description Somebody who speaks for a party. */
        Representative: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @description Short name, unique in its process, stable through export and import.
             * @example I02
             */
            key: string;
            party: components["schemas"]["Ref"];
            /** @description The name of a person, as that person writes it. */
            name: string;
            office: components["schemas"]["LocalizedText"];
            since: components["schemas"]["EdtfDate"] | null;
            until: components["schemas"]["EdtfDate"] | null;
            /** @description Put away: it is read, cited and reckoned as before, and nothing new can refer to it until it is restored. */
            archived: boolean;
        };
        /** @description A level at which the parties meet. */
        Track: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @description Short name, unique in its process, stable through export and import.
             * @example I02
             */
            key: string;
            title: components["schemas"]["LocalizedText"];
            /** @enum {string} */
            level: "leaders" | "ministers" | "special_representatives" | "technical";
            /** @description Put away: it is read, cited and reckoned as before, and nothing new can refer to it until it is restored. */
            archived: boolean;
        };
        /** @description One round on a track. */
        Meeting: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @description Short name, unique in its process, stable through export and import.
             * @example I02
             */
            key: string;
            track: components["schemas"]["Ref"];
            /** @description Its number on its track, from 1. */
            ordinal: number;
            /** @enum {string} */
            status: "scheduled" | "held" | "postponed" | "cancelled";
            /** @enum {string} */
            format: "in_person" | "phone" | "online";
            heldOn: components["schemas"]["EdtfDate"] | null;
            title: components["schemas"]["LocalizedText"];
            place: components["schemas"]["LocalizedText"] | null;
            placeByParty: components["schemas"]["TextByParty"] | null;
            /** @description ISO 3166-1 alpha-2; two joined by `/` at a border. */
            country: string | null;
            summary: components["schemas"]["LocalizedText"] | null;
            /** @description Whether the sides published the same words; null where that is not known. */
            identicalReadouts: boolean | null;
            participants: {
                representative: components["schemas"]["Ref"];
                party: components["schemas"]["Ref"];
                name: string;
            }[];
            agenda: {
                title: components["schemas"]["LocalizedText"];
                item: components["schemas"]["Ref"] | null;
            }[];
            sources: {
                source: components["schemas"]["Ref"];
                /**
                 * @description One side's text, a joint text, or somebody's report on it.
                 * @enum {string}
                 */
                role: "readout" | "communique" | "report";
                /** @description Whose readout it is. */
                party: components["schemas"]["Ref"] | null;
            }[];
            label: components["schemas"]["Label"];
            /** @description Put away: it is read, cited and reckoned as before, and nothing new can refer to it until it is restored. */
            archived: boolean;
        };
        /** @description Any document that something rests on. */
        Source: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @description Short name, unique in its process, stable through export and import.
             * @example I02
             */
            key: string;
            /** @enum {string} */
            kind: "official_readout" | "communique" | "agreement" | "decree" | "news_report" | "interview" | "data_set" | "other";
            /**
             * @description Who published it, by the name that it goes by.
             * @example Ministry of Foreign Affairs of Armenia
             */
            publisher: string;
            /** @description As published, in its own language. */
            title: string;
            tier: components["schemas"]["SourceTier"];
            publishedOn: components["schemas"]["EdtfDate"] | null;
            /**
             * @description BCP 47 language tag
             * @example hy
             */
            language: string;
            /** @description Where it was published. */
            url: string | null;
            note: components["schemas"]["LocalizedText"] | null;
            /** @description SHA-256 of the stored text in UTF-8, in hex; null where no text is stored. */
            textSha256: string | null;
            label: components["schemas"]["Label"];
            /** @description Put away: it is read, cited and reckoned as before, and nothing new can refer to it until it is restored. */
            archived: boolean;
        };
        /** @description One thing that is, or may be, agreed: the unit tracked across meetings. */
        Item: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @description Short name, unique in its process, stable through export and import.
             * @example I02
             */
            key: string;
            /** @description Its number in the parties' own papers. */
            code: string | null;
            /** @enum {string} */
            kind: "principle" | "study" | "action" | "confidence_measure" | "procedure" | "end_goal";
            /**
             * @description What it is about: a word of the desk’s own.
             * @example transport
             */
            theme: string;
            title: components["schemas"]["LocalizedText"];
            titleByParty: components["schemas"]["TextByParty"] | null;
            description: components["schemas"]["LocalizedText"] | null;
            /** @description The parties that promised it. */
            obligors: components["schemas"]["Ref"][];
            dueOn: components["schemas"]["EdtfDate"] | null;
            dueNote: components["schemas"]["LocalizedText"] | null;
            /** @description A condition the parties tied it to, in words. */
            linkage: components["schemas"]["LocalizedText"] | null;
            /** @description For weighted@1; a whole number from 1 up. */
            weight: number;
            dependsOn: components["schemas"]["Ref"][];
            sources: components["schemas"]["Ref"][];
            label: components["schemas"]["Label"];
            /** @description Put away: it is read, cited and reckoned as before, and nothing new can refer to it until it is restored. */
            archived: boolean;
        };
        /** @description A milestone, and where it stands at `asOf`. */
        MilestoneStanding: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @description Short name, unique in its process, stable through export and import.
             * @example I02
             */
            key: string;
            title: components["schemas"]["LocalizedText"];
            note: components["schemas"]["LocalizedText"] | null;
            plannedOn: components["schemas"]["EdtfDate"] | null;
            criteria: components["schemas"]["CriterionStanding"][];
            label: components["schemas"]["Label"];
            /** @description Put away: it is read, cited and reckoned as before, and nothing new can refer to it until it is restored. */
            archived: boolean;
            /** @description The day since which all its criteria are met together; null where one is not. */
            reachedOn: components["schemas"]["EdtfDate"] | null;
            /**
             * @description Against the due date; none where there is none.
             * @enum {string}
             */
            schedule: "none" | "on_time" | "due" | "overdue" | "done_late";
            /** @description The criteria not met. */
            missing: components["schemas"]["CriterionStanding"][];
        };
        /** @description A criterion, and whether it is met. */
        CriterionStanding: {
            item: components["schemas"]["Ref"];
            implementation: number | null;
            agreement: ("none" | "proposed" | "agreed" | "denied" | "withdrawn") | null;
            legal: ("none" | "initialled" | "signed" | "ratified" | "in_force" | "suspended" | "annulled") | null;
            /** @description Since when it is met without a break. */
            metOn: components["schemas"]["EdtfDate"] | null;
            /** @description Its item was closed before it was met: it will not be, unless the item is reopened. */
            closed: boolean;
        } | {
            milestone: components["schemas"]["Ref"];
            /** @description Since when it is met without a break. */
            metOn: components["schemas"]["EdtfDate"] | null;
            /** @description Its item was closed before it was met: it will not be, unless the item is reopened. */
            closed: boolean;
        };
        /** @description Something outside the meetings that bears on the process. */
        Event: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @description Short name, unique in its process, stable through export and import.
             * @example I02
             */
            key: string;
            occurredOn: components["schemas"]["EdtfDate"];
            /**
             * @description What kind of event: a word of the desk’s own.
             * @example trade
             */
            type: string;
            title: components["schemas"]["LocalizedText"];
            description: components["schemas"]["LocalizedText"] | null;
            items: components["schemas"]["Ref"][];
            sources: components["schemas"]["Ref"][];
            label: components["schemas"]["Label"];
            /** @description Put away: it is read, cited and reckoned as before, and nothing new can refer to it until it is restored. */
            archived: boolean;
        };
        /** @description One dated claim on one item, by one account, resting on sources. */
        Assertion: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @description Short name, unique in its process, stable through export and import.
             * @example I02
             */
            key: string;
            item: components["schemas"]["Ref"];
            /** @description When it was so. */
            effectiveOn: components["schemas"]["EdtfDate"];
            account: components["schemas"]["Account"];
            /** @enum {string} */
            act: "propose" | "discuss" | "agree" | "reconfirm" | "expedite" | "announce" | "observe" | "deny" | "withdraw" | "continue" | "reverse" | "correct";
            /** @description When it was recorded here. */
            recordedAt: components["schemas"]["Instant"];
            /** @description The process revision that it made. */
            revision: number;
            meeting: components["schemas"]["Ref"] | null;
            agreement: ("none" | "proposed" | "agreed" | "denied" | "withdrawn") | null;
            legal: ("none" | "initialled" | "signed" | "ratified" | "in_force" | "suspended" | "annulled") | null;
            implementation: number | null;
            /** @description The verb as the text has it, word for word. */
            verb: string | null;
            /** @description Said of "the agreements" as a whole, not of this item by name. */
            generic: boolean;
            note: components["schemas"]["LocalizedText"] | null;
            /** @description Why the world went backwards (act `reverse`). */
            cause: components["schemas"]["LocalizedText"] | null;
            /** @description Who made it go backwards. */
            actor: string | null;
            /** @description The assertion that it replaces (act `correct`). */
            corrects: components["schemas"]["Ref"] | null;
            /** @description The correction that replaces it; of two, by writers who did not see each other’s, the later. It stays readable, and counts no more. */
            correctedBy: components["schemas"]["Ref"] | null;
            /** @description The item that carries this one on (act `continue`). */
            continuedBy: components["schemas"]["Ref"] | null;
            sources: {
                source: components["schemas"]["Ref"];
                locator: string | null;
                quote: components["schemas"]["Quote"] | null;
            }[];
            /** @description How it was reviewed: the proposal that it was accepted from, at `recordedAt`. null where it was appended directly, or where the proposal is out of the caller’s sight. */
            review: {
                proposal: components["schemas"]["Ref"];
                proposedAt: components["schemas"]["Instant"];
                proposedBy: components["schemas"]["ByWhom"] | null;
                acceptedBy: components["schemas"]["ByWhom"] | null;
            } | null;
            label: components["schemas"]["Label"];
        };
        /** @description Who did it, by the names that they had then. null for whoever may not see who the members are (`members:read`). */
        ByWhom: {
            /**
             * Format: uuid
             * @description Of the person, also where a program acted for them
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            name: string;
            /** @description The key that they, or a program of theirs, did it with */
            apiKey: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                name: string;
            } | null;
        };
        /** @description What was appended together: in one revision, known from one instant. */
        Appended: {
            data: components["schemas"]["Assertion"][];
        };
        /** @description Assertions that wait for a second pair of eyes. They count for nothing until they are accepted. */
        Proposal: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @description Short name, unique in its process, stable through export and import.
             * @example I02
             */
            key: string;
            /** @enum {string} */
            status: "waiting" | "accepted" | "sent_back" | "withdrawn";
            /** @description From when on it was known to wait. */
            proposedAt: components["schemas"]["Instant"];
            proposedBy: components["schemas"]["ByWhom"] | null;
            /** @description The process revision that it made. */
            revision: number;
            /** @description What its author says of it to whoever reviews it. */
            note: components["schemas"]["LocalizedText"] | null;
            assertions: components["schemas"]["ProposedAssertion"][];
            /** @description null while it waits. */
            verdict: {
                /** @description When it was judged: `recordedAt` of what it has become. */
                at: components["schemas"]["Instant"];
                by: components["schemas"]["ByWhom"] | null;
                /** @description Why it was sent back. */
                reason: components["schemas"]["LocalizedText"] | null;
                /** @description The process revision that this made. */
                revision: number;
            } | null;
            /** @description The highest of the labels of its assertions and of all that they name: whoever may not see one of these does not see the proposal. */
            label: components["schemas"]["Label"];
        };
        /** @description An assertion as it is to be appended. */
        ProposedAssertion: {
            /** @description Of the assertion that it has become; null until it is accepted. */
            id: string | null;
            /**
             * @description The key that it is to have.
             * @example I02
             */
            key: string;
            /** @description null where the item has been removed since. */
            item: components["schemas"]["Ref"] | null;
            /** @description When it was so. */
            effectiveOn: components["schemas"]["EdtfDate"];
            account: components["schemas"]["Account"];
            /** @enum {string} */
            act: "propose" | "discuss" | "agree" | "reconfirm" | "expedite" | "announce" | "observe" | "deny" | "withdraw" | "continue" | "reverse" | "correct";
            meeting: components["schemas"]["Ref"] | null;
            agreement: ("none" | "proposed" | "agreed" | "denied" | "withdrawn") | null;
            legal: ("none" | "initialled" | "signed" | "ratified" | "in_force" | "suspended" | "annulled") | null;
            implementation: number | null;
            /** @description The verb as the text has it, word for word. */
            verb: string | null;
            /** @description Said of "the agreements" as a whole, not of this item by name. */
            generic: boolean;
            note: components["schemas"]["LocalizedText"] | null;
            /** @description Why the world went backwards (act `reverse`). */
            cause: components["schemas"]["LocalizedText"] | null;
            /** @description Who made it go backwards. */
            actor: string | null;
            /** @description What it is to replace; without an id where that is proposed with it and waits. */
            corrects: {
                id: string | null;
                /**
                 * @description Short name, unique in its process, stable through export and import.
                 * @example I02
                 */
                key: string;
            } | null;
            /** @description The item that carries this one on (act `continue`). */
            continuedBy: components["schemas"]["Ref"] | null;
            sources: {
                source: components["schemas"]["Ref"];
                locator: string | null;
                quote: components["schemas"]["Quote"] | null;
            }[];
            label: components["schemas"]["Label"];
        };
        /** @description The stored text of a source: what quotations are held against. */
        SourceText: {
            source: components["schemas"]["Ref"];
            /**
             * @description BCP 47 language tag
             * @example hy
             */
            language: string;
            /**
             * @description SHA-256 of the stored text in UTF-8, in hex.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256: string;
            /** @description As published, in its own language. */
            text: string;
        };
        /** @description What a file of sources comes to, entry by entry. */
        SourceFileRead: {
            /** @description Whether they have been added. */
            written: boolean;
            entries: {
                /** @enum {string} */
                kind: "official_readout" | "communique" | "agreement" | "decree" | "news_report" | "interview" | "data_set" | "other";
                /**
                 * @description BCP 47 language tag
                 * @example hy
                 */
                language: string;
                /** @description Of the source that it has become. */
                id: string | null;
                /** @description null where one is yet to be drawn. */
                key: string | null;
                title: string | null;
                publisher: string | null;
                publishedOn: string | null;
                url: string | null;
                /** @description The source that there is at its address. */
                duplicateOf: components["schemas"]["Ref"] | null;
            }[];
            /** @description Of a dry run: what speaks against it. */
            errors: components["schemas"]["Fault"][];
        };
        /** @description Somebody’s spreadsheet on its way into a process. */
        Import: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            process: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                slug: string;
            };
            name: string;
            /** @description In bytes */
            size: number;
            label: components["schemas"]["Label"];
            /**
             * @description `mapping`: it waits for being told what its columns are. `planning`, `applying`, `undoing`: it is being worked on, see `progress`. `ready`: its changes can be read, and applied where none is bad.
             * @enum {string}
             */
            state: "mapping" | "planning" | "ready" | "applying" | "applied" | "undoing" | "undone";
            /** @description Of what is being done, per cent */
            progress: number;
            detected: components["schemas"]["DetectedFile"];
            /** @description A mapping made of what was detected, or of a template that fits; null where nothing can be told. */
            suggestion: components["schemas"]["ImportMappingOutput"] | null;
            /** @description Dates can be read in more than one way, and `dates` of the mapping has to say in which. */
            datesAmbiguous: boolean;
            mapping: components["schemas"]["ImportMappingOutput"] | null;
            /** @description Of the changes; null before there are any. */
            counts: {
                /** @description Changes that record something */
                new: number;
                /** @description Changes that record it otherwise than it stood */
                changed: number;
                /** @description Cells that say what is recorded */
                same: number;
                /** @description Rows that are left out, for a reason that each of them names */
                skipped: number;
                /** @description Cells that cannot be taken */
                bad: number;
            } | null;
            /** @description The revision of the process that the changes were held against, or that was made of them. */
            revision: number | null;
            /** @description Why the last thing asked for was not done, in full or in part. */
            refusal: {
                detail: string;
                errors: components["schemas"]["Fault"][];
            } | null;
            /** @description The name of whoever uploaded it. */
            createdBy: string;
            createdAt: components["schemas"]["Instant"];
            /** @description When it is forgotten, file and all; what it wrote stays. */
            expiresAt: components["schemas"]["Instant"] | null;
        };
        /** @description What a file was found to be. */
        DetectedFile: {
            /** @enum {string} */
            format: "csv" | "xlsx" | "ods" | "json";
            /**
             * @description Of CSV
             * @example windows-1254
             */
            encoding: string | null;
            /**
             * @description Of CSV
             * @example ;
             */
            separator: string | null;
            /** @description Of all sheets, headers included */
            rows: number;
            sheets: {
                name: string;
                /** @description How many it has, headers included */
                rows: number;
                /** @description The row that its header begins with, from 1 */
                headerFrom: number;
                /** @description How many rows its header has */
                headerRows: number;
                columns: {
                    header: string;
                    /** @description The first few that stand in it */
                    samples: string[];
                    /** @description How its dates can be read; more than one: it has to be said. null: it holds none. */
                    dates: ("dmy" | "mdy" | "ymd")[] | null;
                }[];
            }[];
        };
        /** @description A mapping kept for files of the same columns. */
        ImportTemplate: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            name: string;
            mapping: components["schemas"]["ImportMappingOutput"];
            createdBy: string;
            createdAt: components["schemas"]["Instant"];
        };
        /** @description One thing that an import would do, or cannot. */
        ImportChange: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            /** @enum {string} */
            kind: "new" | "changed" | "same" | "skipped" | "bad";
            /** @enum {string} */
            subject: "item" | "meeting" | "source" | "assertion";
            /** @description Of the item, the meeting or the source that it is about */
            key: string | null;
            sheet: string;
            /** @description As a spreadsheet counts; 0: the file as a whole. */
            row: number;
            /** @description By its header; null: the row as a whole. */
            column: string | null;
            /** @description What stood before; null: nothing. */
            was: string | null;
            becomes: string | null;
            faults: {
                /** @example not_a_level */
                code: string;
                column: string | null;
                /** @description What is wrong, or why it is left out */
                message: string;
                /** @description What would do */
                remedy: string;
            }[];
        };
        /** @description Progress across meetings. */
        Progress: {
            process: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                slug: string;
                /** @description How many writes to the process are known by `knownAt`, as the caller’s clearance counts. */
                revision: number;
            };
            /**
             * @description Whose word counts, as asked for.
             * @example resolved
             */
            reading: string;
            /**
             * @description The method of the score, with its version.
             * @example pam@1
             */
            method: string;
            /**
             * @description What was so by then, EDTF; the day of the request where none was asked for.
             * @example 2026-05-14
             */
            asOf: string;
            knownAt: components["schemas"]["Instant"];
            /**
             * @description SHA-256, in base64, over the canonical JSON (RFC 8785) of reading, method, asOf and the figures, without ids and titles: the same after import elsewhere.
             * @example sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
             */
            digest: string;
            points: components["schemas"]["ProgressPoint"][];
            current: components["schemas"]["CurrentPoint"];
        };
        ProgressPoint: {
            meeting: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description Short name, unique in its process, stable through export and import.
                 * @example I02
                 */
                key: string;
                /**
                 * @description Short name, unique in its process, stable through export and import.
                 * @example I02
                 */
                track: string;
                /** @description Its number on its track, from 1. */
                ordinal: number;
                heldOn: string;
                title: components["schemas"]["LocalizedText"];
            };
            /**
             * @description The day of the point
             * @example 2022-07-01
             */
            at: string;
            /** @description How many items are scored. */
            n: number;
            /** @description 0 to 100, rounded half up to one decimal; null where nothing is agreed. */
            score: number | null;
            /** @description 0 to 100, rounded half up to one decimal; null where nothing is agreed. */
            low: number | null;
            /** @description 0 to 100, rounded half up to one decimal; null where nothing is agreed. */
            high: number | null;
            /** @description Share of the n items with evidence, 0 to 1. */
            coverage: number | null;
            /** @description The best score at this point or before. */
            highWater: number | null;
            counts: components["schemas"]["Counts"];
            movement: components["schemas"]["Movement"];
            change: components["schemas"]["Change"];
        };
        Counts: {
            /** @description The n scored items by implementation. */
            implementation: {
                /** @description How many items. */
                0: number;
                /** @description How many items. */
                1: number;
                /** @description How many items. */
                2: number;
                /** @description How many items. */
                3: number;
                /** @description How many items. */
                noEvidence: number;
            };
            /** @description Every visible item that anyone has put forward, by its agreement in the chosen reading. */
            agreement: {
                /** @description How many items. */
                proposed: number;
                /** @description How many items. */
                agreed: number;
                /** @description How many items. */
                contradicted: number;
                /** @description How many items. */
                denied: number;
                /** @description How many items. */
                withdrawn: number;
            };
        };
        /** @description Keys of items since the point before; each item in exactly one class. */
        Movement: {
            new: string[];
            tabled: string[];
            advanced: string[];
            reversed: string[];
            carriedOn: string[];
            dropped: string[];
            slipped: string[];
            reconfirmed: string[];
            unchanged: string[];
        };
        /** @description The score's change since the point before, split so that it adds up. */
        Change: {
            /** @description In points of the score, one decimal; null where there is no score to start from. */
            total: number | null;
            /** @description In points of the score, one decimal; null where there is no score to start from. */
            byMovement: number | null;
            /** @description In points of the score, one decimal; null where there is no score to start from. */
            byNewItems: number | null;
            /** @description In points of the score, one decimal; null where there is no score to start from. */
            byLeaving: number | null;
        };
        CurrentPoint: {
            /**
             * @description The day of the point
             * @example 2022-07-01
             */
            at: string;
            /** @description How many items are scored. */
            n: number;
            /** @description 0 to 100, rounded half up to one decimal; null where nothing is agreed. */
            score: number | null;
            /** @description 0 to 100, rounded half up to one decimal; null where nothing is agreed. */
            low: number | null;
            /** @description 0 to 100, rounded half up to one decimal; null where nothing is agreed. */
            high: number | null;
            /** @description Share of the n items with evidence, 0 to 1. */
            coverage: number | null;
            /** @description The best score at this point or before. */
            highWater: number | null;
            counts: components["schemas"]["Counts"];
            movement: components["schemas"]["Movement"];
            change: components["schemas"]["Change"];
        };
        /** @description A score, term by term. */
        Explanation: {
            process: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                slug: string;
                /** @description How many writes to the process are known by `knownAt`, as the caller’s clearance counts. */
                revision: number;
            };
            /**
             * @description Whose word counts, as asked for.
             * @example resolved
             */
            reading: string;
            /**
             * @description The method of the score, with its version.
             * @example pam@1
             */
            method: string;
            /**
             * @description What was so by then, EDTF; the day of the request where none was asked for.
             * @example 2026-05-14
             */
            asOf: string;
            knownAt: components["schemas"]["Instant"];
            /**
             * @description SHA-256, in base64, over the canonical JSON (RFC 8785) of reading, method, asOf and the figures, without ids and titles: the same after import elsewhere.
             * @example sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
             */
            digest: string;
            /** @description null where a date was asked about. */
            meeting: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description Short name, unique in its process, stable through export and import.
                 * @example I02
                 */
                key: string;
                /**
                 * @description Short name, unique in its process, stable through export and import.
                 * @example I02
                 */
                track: string;
                /** @description Its number on its track, from 1. */
                ordinal: number;
                heldOn: string;
                title: components["schemas"]["LocalizedText"];
            } | null;
            at: components["schemas"]["EdtfDate"];
            /** @description 0 to 100, rounded half up to one decimal; null where nothing is agreed. */
            score: number | null;
            /** @description 0 to 100, rounded half up to one decimal; null where nothing is agreed. */
            low: number | null;
            /** @description 0 to 100, rounded half up to one decimal; null where nothing is agreed. */
            high: number | null;
            /**
             * @description The score with six decimals: the sum of the contributions. Rounded half up to one decimal it is `score`.
             * @example 46.666667
             */
            precise: number | null;
            exact: string | null;
            /** @description By key; their contributions add up to `precise`, their fractions to `exact`. */
            terms: components["schemas"]["Term"][];
        };
        /** @description What one item gives to a score. */
        Term: {
            item: components["schemas"]["ItemRef"];
            /** @description What the method counts for the item, from 0 to its ceiling. */
            value: number;
            /** @description Its implementation; null: no evidence. */
            level: number | null;
            /** @description How often the item counts. */
            weight: number;
            /**
             * @description Percentage points, with six decimals. Those of all terms add up to `precise` of the explanation.
             * @example 13.333333
             */
            contribution: number;
            /**
             * @description The same as an exact fraction, in percentage points
             * @example 140/3
             */
            exact: string;
            /** @description What was said that the term rests on. */
            assertions: components["schemas"]["Ref"][];
            /** @description What those words rest on. */
            sources: components["schemas"]["Ref"][];
        };
        /** @description An item, by id, key and title. */
        ItemRef: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @description Short name, unique in its process, stable through export and import.
             * @example I02
             */
            key: string;
            title: components["schemas"]["LocalizedText"];
        };
        /** @description What moved after one point, up to and with another. */
        MovementBetween: {
            process: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                slug: string;
                /** @description How many writes to the process are known by `knownAt`, as the caller’s clearance counts. */
                revision: number;
            };
            /**
             * @description Whose word counts, as asked for.
             * @example resolved
             */
            reading: string;
            /**
             * @description The method of the score, with its version.
             * @example pam@1
             */
            method: string;
            /**
             * @description What was so by then, EDTF; the day of the request where none was asked for.
             * @example 2026-05-14
             */
            asOf: string;
            knownAt: components["schemas"]["Instant"];
            /**
             * @description SHA-256, in base64, over the canonical JSON (RFC 8785) of reading, method, asOf and the figures, without ids and titles: the same after import elsewhere.
             * @example sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
             */
            digest: string;
            /** @description null: from the beginning. */
            from: {
                /** @description The day of the point */
                at: components["schemas"]["EdtfDate"];
                /** @description null where a date was asked about. */
                meeting: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     * @example 019a0c1e-0000-7000-8000-000000000001
                     */
                    id: string;
                    /**
                     * @description Short name, unique in its process, stable through export and import.
                     * @example I02
                     */
                    key: string;
                    /**
                     * @description Short name, unique in its process, stable through export and import.
                     * @example I02
                     */
                    track: string;
                    /** @description Its number on its track, from 1. */
                    ordinal: number;
                    heldOn: string;
                    title: components["schemas"]["LocalizedText"];
                } | null;
                /** @description 0 to 100, rounded half up to one decimal; null where nothing is agreed. */
                score: number | null;
            } | null;
            to: {
                /** @description The day of the point */
                at: components["schemas"]["EdtfDate"];
                /** @description null where a date was asked about. */
                meeting: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     * @example 019a0c1e-0000-7000-8000-000000000001
                     */
                    id: string;
                    /**
                     * @description Short name, unique in its process, stable through export and import.
                     * @example I02
                     */
                    key: string;
                    /**
                     * @description Short name, unique in its process, stable through export and import.
                     * @example I02
                     */
                    track: string;
                    /** @description Its number on its track, from 1. */
                    ordinal: number;
                    heldOn: string;
                    title: components["schemas"]["LocalizedText"];
                } | null;
                /** @description 0 to 100, rounded half up to one decimal; null where nothing is agreed. */
                score: number | null;
            };
            movement: components["schemas"]["Movement"];
            /** @description Those of `reconfirmed` that only a sentence such as "reconfirmed the agreements" reached. */
            reconfirmedGenerically: string[];
            change: components["schemas"]["Change"];
            /** @description Every item put forward by the later point, by key. */
            items: components["schemas"]["Move"][];
        };
        Move: {
            item: components["schemas"]["ItemRef"];
            /** @enum {string} */
            class: "new" | "tabled" | "advanced" | "reversed" | "carriedOn" | "dropped" | "slipped" | "reconfirmed" | "unchanged";
            /** @description null where nobody had put it forward by then. */
            before: components["schemas"]["ItemState"] | null;
            after: components["schemas"]["ItemState"];
            /** @description What was said in between, in the order of the ledger. */
            assertions: components["schemas"]["Ref"][];
        };
        /** @description An item's four axes on a day. */
        ItemState: {
            /**
             * @description In the chosen reading.
             * @enum {string}
             */
            agreement: "none" | "proposed" | "agreed" | "denied" | "withdrawn";
            /**
             * @description How the sides bear each other out on the agreement.
             * @enum {string}
             */
            corroboration: "joint" | "corroborated" | "claimed" | "contradicted" | "none";
            /** @enum {string} */
            legal: "none" | "initialled" | "signed" | "ratified" | "in_force" | "suspended" | "annulled";
            /** @description null: no evidence, which is not 0. */
            implementation: number | null;
            /** @description The least that the accounts allow. */
            low: number;
            /** @description The most that the accounts allow; 3 where there is no evidence. */
            high: number;
            /** @description Whether accounts differ on the implementation. */
            disputed: boolean;
            /**
             * @description Against the due date; none where there is none.
             * @enum {string}
             */
            schedule: "none" | "on_time" | "due" | "overdue" | "done_late";
            /** @description Since when it is withdrawn, or carried on by another item. */
            closedOn: components["schemas"]["EdtfDate"] | null;
            /** @description The item that carries it on. */
            continuedBy: string | null;
        };
        /** @description The scored items of a point, group by group. */
        Breakdown: {
            process: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                slug: string;
                /** @description How many writes to the process are known by `knownAt`, as the caller’s clearance counts. */
                revision: number;
            };
            /**
             * @description Whose word counts, as asked for.
             * @example resolved
             */
            reading: string;
            /**
             * @description The method of the score, with its version.
             * @example pam@1
             */
            method: string;
            /**
             * @description What was so by then, EDTF; the day of the request where none was asked for.
             * @example 2026-05-14
             */
            asOf: string;
            knownAt: components["schemas"]["Instant"];
            /**
             * @description SHA-256, in base64, over the canonical JSON (RFC 8785) of reading, method, asOf and the figures, without ids and titles: the same after import elsewhere.
             * @example sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
             */
            digest: string;
            /**
             * @description By obligor an item counts once for each party that has to carry it out.
             * @enum {string}
             */
            by: "legal" | "theme" | "kind" | "obligor";
            /** @description null where a date was asked about. */
            meeting: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description Short name, unique in its process, stable through export and import.
                 * @example I02
                 */
                key: string;
                /**
                 * @description Short name, unique in its process, stable through export and import.
                 * @example I02
                 */
                track: string;
                /** @description Its number on its track, from 1. */
                ordinal: number;
                heldOn: string;
                title: components["schemas"]["LocalizedText"];
            } | null;
            at: components["schemas"]["EdtfDate"];
            groups: {
                /**
                 * @description Legal state, theme, kind, or key of a party
                 * @example border
                 */
                group: string;
                /** @description How many scored items are in it. */
                n: number;
                /** @description The n scored items by implementation. */
                implementation: {
                    /** @description How many items. */
                    0: number;
                    /** @description How many items. */
                    1: number;
                    /** @description How many items. */
                    2: number;
                    /** @description How many items. */
                    3: number;
                    /** @description How many items. */
                    noEvidence: number;
                };
                /** @description 0 to 100, rounded half up to one decimal; null where nothing is agreed. */
                score: number | null;
            }[];
        };
        /** @description What is agreed at a point, and whether it binds. */
        Undertaking: {
            process: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                slug: string;
                /** @description How many writes to the process are known by `knownAt`, as the caller’s clearance counts. */
                revision: number;
            };
            /**
             * @description Whose word counts, as asked for.
             * @example resolved
             */
            reading: string;
            /**
             * @description The method of the score, with its version.
             * @example pam@1
             */
            method: string;
            /**
             * @description What was so by then, EDTF; the day of the request where none was asked for.
             * @example 2026-05-14
             */
            asOf: string;
            knownAt: components["schemas"]["Instant"];
            /**
             * @description SHA-256, in base64, over the canonical JSON (RFC 8785) of reading, method, asOf and the figures, without ids and titles: the same after import elsewhere.
             * @example sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
             */
            digest: string;
            /** @description null where a date was asked about. */
            meeting: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description Short name, unique in its process, stable through export and import.
                 * @example I02
                 */
                key: string;
                /**
                 * @description Short name, unique in its process, stable through export and import.
                 * @example I02
                 */
                track: string;
                /** @description Its number on its track, from 1. */
                ordinal: number;
                heldOn: string;
                title: components["schemas"]["LocalizedText"];
            } | null;
            at: components["schemas"]["EdtfDate"];
            /** @description Whether the process is a single undertaking. */
            single: boolean;
            /** @description Agreed, and binding. */
            binding: components["schemas"]["ItemRef"][];
            /** @description Agreed, and binding nobody until everything is agreed. */
            provisional: components["schemas"]["ItemRef"][];
            /** @description Open and not agreed: what the provisional ones wait for. */
            outstanding: components["schemas"]["ItemRef"][];
        };
        /** @description Items × meetings. */
        Matrix: {
            process: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                slug: string;
                /** @description How many writes to the process are known by `knownAt`, as the caller’s clearance counts. */
                revision: number;
            };
            /**
             * @description Whose word counts, as asked for.
             * @example resolved
             */
            reading: string;
            /**
             * @description The method of the score, with its version.
             * @example pam@1
             */
            method: string;
            /**
             * @description What was so by then, EDTF; the day of the request where none was asked for.
             * @example 2026-05-14
             */
            asOf: string;
            knownAt: components["schemas"]["Instant"];
            /**
             * @description SHA-256, in base64, over the canonical JSON (RFC 8785) of reading, method, asOf and the figures, without ids and titles: the same after import elsewhere.
             * @example sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
             */
            digest: string;
            meetings: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description Short name, unique in its process, stable through export and import.
                 * @example I02
                 */
                key: string;
                /**
                 * @description Short name, unique in its process, stable through export and import.
                 * @example I02
                 */
                track: string;
                /** @description Its number on its track, from 1. */
                ordinal: number;
                heldOn: string;
                title: components["schemas"]["LocalizedText"];
            }[];
            items: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description Short name, unique in its process, stable through export and import.
                 * @example I02
                 */
                key: string;
                title: components["schemas"]["LocalizedText"];
                /** @enum {string} */
                kind: "principle" | "study" | "action" | "confidence_measure" | "procedure" | "end_goal";
                theme: string;
                obligors: string[];
                /** @description One for each meeting, in their order. */
                cells: components["schemas"]["MatrixCell"][];
                current: components["schemas"]["MatrixCell"];
            }[];
        };
        MatrixCell: {
            /** @description In the chosen reading; null before anyone put it forward. */
            agreement: ("none" | "proposed" | "agreed" | "denied" | "withdrawn") | null;
            /** @enum {string} */
            corroboration: "joint" | "corroborated" | "claimed" | "contradicted" | "none";
            /** @enum {string} */
            legal: "none" | "initialled" | "signed" | "ratified" | "in_force" | "suspended" | "annulled";
            /** @description null: no evidence, which is not 0. */
            implementation: number | null;
            /** @enum {string} */
            schedule: "none" | "on_time" | "due" | "overdue" | "done_late";
            /** @description Nothing is expected of it any more: withdrawn, or carried on by another item. */
            closed: boolean;
            /** @description What became of it since the meeting before. */
            movement: ("new" | "tabled" | "advanced" | "reversed" | "carriedOn" | "dropped" | "slipped" | "reconfirmed" | "unchanged") | null;
            /** @description What was said on it at this meeting; of `current`, what was said since the last one. */
            assertions: string[];
        };
        /** @description Each side's words on each item at a meeting, side by side. */
        Readouts: {
            process: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                slug: string;
                /** @description How many writes to the process are known by `knownAt`, as the caller’s clearance counts. */
                revision: number;
            };
            /**
             * @description Whose word counts, as asked for.
             * @example resolved
             */
            reading: string;
            /**
             * @description The method of the score, with its version.
             * @example pam@1
             */
            method: string;
            /**
             * @description What was so by then, EDTF; the day of the request where none was asked for.
             * @example 2026-05-14
             */
            asOf: string;
            knownAt: components["schemas"]["Instant"];
            /**
             * @description SHA-256, in base64, over the canonical JSON (RFC 8785) of reading, method, asOf and the figures, without ids and titles: the same after import elsewhere.
             * @example sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
             */
            digest: string;
            /** @description null where no meeting was held by `asOf`. */
            meeting: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description Short name, unique in its process, stable through export and import.
                 * @example I02
                 */
                key: string;
                /**
                 * @description Short name, unique in its process, stable through export and import.
                 * @example I02
                 */
                track: string;
                /** @description Its number on its track, from 1. */
                ordinal: number;
                heldOn: string;
                title: components["schemas"]["LocalizedText"];
            } | null;
            /** @description The part of what the sides said at the meeting that only restates, 0 to 1; null where they said nothing. */
            restatedShare: number | null;
            /** @description The texts on the meeting, by their role. */
            sources: {
                source: components["schemas"]["Ref"];
                /**
                 * @description One side's text, a joint text, or somebody's report on it.
                 * @enum {string}
                 */
                role: "readout" | "communique" | "report";
                /** @description Whose readout it is. */
                party: components["schemas"]["Ref"] | null;
            }[];
            items: {
                item: components["schemas"]["ItemRef"];
                /**
                 * @description How the sides bear each other out on the agreement.
                 * @enum {string}
                 */
                corroboration: "joint" | "corroborated" | "claimed" | "contradicted" | "none";
                /** @description In the order of the ledger. */
                words: components["schemas"]["ReadoutWord"][];
            }[];
        };
        ReadoutWord: {
            account: components["schemas"]["Account"];
            assertion: components["schemas"]["Ref"];
            /** @enum {string} */
            act: "propose" | "discuss" | "agree" | "reconfirm" | "expedite" | "announce" | "observe" | "deny" | "withdraw" | "continue" | "reverse" | "correct";
            /** @description The verb as the text has it, word for word. */
            verb: string | null;
            agreement: ("none" | "proposed" | "agreed" | "denied" | "withdrawn") | null;
            legal: ("none" | "initialled" | "signed" | "ratified" | "in_force" | "suspended" | "annulled") | null;
            implementation: number | null;
            /** @description Said of "the agreements" as a whole. */
            generic: boolean;
            sources: components["schemas"]["Citation"][];
        };
        Citation: {
            source: components["schemas"]["Ref"];
            /** @description Where in the source: a page, an article, a minute. */
            locator: string | null;
            quote: components["schemas"]["Quote"] | null;
        };
        /** @description Where the accounts differ at `asOf`, with each word. */
        Accounts: {
            process: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                slug: string;
                /** @description How many writes to the process are known by `knownAt`, as the caller’s clearance counts. */
                revision: number;
            };
            /**
             * @description Whose word counts, as asked for.
             * @example resolved
             */
            reading: string;
            /**
             * @description The method of the score, with its version.
             * @example pam@1
             */
            method: string;
            /**
             * @description What was so by then, EDTF; the day of the request where none was asked for.
             * @example 2026-05-14
             */
            asOf: string;
            knownAt: components["schemas"]["Instant"];
            /**
             * @description SHA-256, in base64, over the canonical JSON (RFC 8785) of reading, method, asOf and the figures, without ids and titles: the same after import elsewhere.
             * @example sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
             */
            digest: string;
            items: {
                item: components["schemas"]["ItemRef"];
                /** @description The sides' latest words, where they contradict each other; else empty. */
                agreement: {
                    account: components["schemas"]["Account"];
                    /** @enum {string} */
                    word: "none" | "proposed" | "agreed" | "denied" | "withdrawn";
                    assertion: components["schemas"]["Ref"];
                }[];
                /** @description The accounts' standing words, where they cannot all be true; else empty. */
                implementation: {
                    account: components["schemas"]["Account"];
                    /** @description 0 not started, 1 minimum, 2 intermediate, 3 full. */
                    word: number;
                    assertion: components["schemas"]["Ref"];
                }[];
            }[];
        };
        /** @description Everything said on one item, corrected words included. */
        ItemHistory: {
            process: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                slug: string;
                /** @description How many writes to the process are known by `knownAt`, as the caller’s clearance counts. */
                revision: number;
            };
            /**
             * @description Whose word counts, as asked for.
             * @example resolved
             */
            reading: string;
            /**
             * @description What was so by then, EDTF; the day of the request where none was asked for.
             * @example 2026-05-14
             */
            asOf: string;
            knownAt: components["schemas"]["Instant"];
            /**
             * @description SHA-256, in base64, over the canonical JSON (RFC 8785) of reading, asOf and the figures, without ids and titles: the same after import elsewhere.
             * @example sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
             */
            digest: string;
            item: components["schemas"]["ItemRef"];
            entries: components["schemas"]["HistoryEntry"][];
        };
        HistoryEntry: {
            assertion: components["schemas"]["Ref"];
            effectiveOn: components["schemas"]["EdtfDate"];
            /** @description The day from which it counts: the last of its period. */
            countsFrom: components["schemas"]["EdtfDate"];
            recordedAt: components["schemas"]["Instant"];
            meeting: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description Short name, unique in its process, stable through export and import.
                 * @example I02
                 */
                key: string;
                /**
                 * @description Short name, unique in its process, stable through export and import.
                 * @example I02
                 */
                track: string;
                /** @description Its number on its track, from 1. */
                ordinal: number;
                heldOn: string;
                title: components["schemas"]["LocalizedText"];
            } | null;
            account: components["schemas"]["Account"];
            /** @enum {string} */
            act: "propose" | "discuss" | "agree" | "reconfirm" | "expedite" | "announce" | "observe" | "deny" | "withdraw" | "continue" | "reverse" | "correct";
            verb: string | null;
            agreement: ("none" | "proposed" | "agreed" | "denied" | "withdrawn") | null;
            legal: ("none" | "initialled" | "signed" | "ratified" | "in_force" | "suspended" | "annulled") | null;
            implementation: number | null;
            generic: boolean;
            corrects: components["schemas"]["Ref"] | null;
            /** @description The correction that took its place by `knownAt`. */
            supersededBy: components["schemas"]["Ref"] | null;
            /** @description The state at the end of its day, as history stands now; null where superseded. */
            after: components["schemas"]["ItemState"] | null;
            sources: components["schemas"]["Citation"][];
        };
        /** @description What stands still, each with its reason. */
        Stalls: {
            process: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                slug: string;
                /** @description How many writes to the process are known by `knownAt`, as the caller’s clearance counts. */
                revision: number;
            };
            /**
             * @description Whose word counts, as asked for.
             * @example resolved
             */
            reading: string;
            /**
             * @description The method of the score, with its version.
             * @example pam@1
             */
            method: string;
            /**
             * @description What was so by then, EDTF; the day of the request where none was asked for.
             * @example 2026-05-14
             */
            asOf: string;
            knownAt: components["schemas"]["Instant"];
            /**
             * @description SHA-256, in base64, over the canonical JSON (RFC 8785) of reading, method, asOf and the figures, without ids and titles: the same after import elsewhere.
             * @example sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
             */
            digest: string;
            rules: components["schemas"]["StallRules"];
            stalls: components["schemas"]["Stall"][];
        };
        Stall: {
            /**
             * @description `silence`: a track has not met for longer than its threshold. `due`: an item is not full after its due date. `follow_up`: a promised round has not come.
             * @enum {string}
             */
            reason: "silence" | "due" | "follow_up";
            /** @description The first day on which it was a stall. */
            since: components["schemas"]["EdtfDate"];
            /** @description Days of silence since the last meeting, or days past the date expected, at `asOf`. */
            days: number;
            /** @description Of silence and follow-up: the track. */
            track: components["schemas"]["Ref"] | null;
            /** @description Of silence: the meeting that broke it last. Of a follow-up: the round that was promised. */
            meeting: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description Short name, unique in its process, stable through export and import.
                 * @example I02
                 */
                key: string;
                /**
                 * @description Short name, unique in its process, stable through export and import.
                 * @example I02
                 */
                track: string;
                /** @description Its number on its track, from 1. */
                ordinal: number;
                heldOn: string;
                title: components["schemas"]["LocalizedText"];
            } | null;
            /** @description Of a due date: the item. */
            item: components["schemas"]["ItemRef"] | null;
            /** @description Of silence: the day of that last meeting. */
            silentSince: components["schemas"]["EdtfDate"] | null;
            /** @description The due date, or the date promised for the round. */
            expectedOn: components["schemas"]["EdtfDate"] | null;
            /** @description Of silence: the days after which it is a stall. */
            threshold: number | null;
            /** @description Of silence: the track's own median interval in days; null where it has met only once. */
            median: number | null;
            /** @description Always `internal`: an alert is not for the public. */
            label: components["schemas"]["Label"];
        };
        /** @description Days from agreed to fully carried out. */
        Lag: {
            process: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                slug: string;
                /** @description How many writes to the process are known by `knownAt`, as the caller’s clearance counts. */
                revision: number;
            };
            /**
             * @description Whose word counts, as asked for.
             * @example resolved
             */
            reading: string;
            /**
             * @description The method of the score, with its version.
             * @example pam@1
             */
            method: string;
            /**
             * @description What was so by then, EDTF; the day of the request where none was asked for.
             * @example 2026-05-14
             */
            asOf: string;
            knownAt: components["schemas"]["Instant"];
            /**
             * @description SHA-256, in base64, over the canonical JSON (RFC 8785) of reading, method, asOf and the figures, without ids and titles: the same after import elsewhere.
             * @example sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
             */
            digest: string;
            items: components["schemas"]["ItemLag"][];
            /** @description Kaplan–Meier median in days, what is not full being censored; null while more than half still wait. */
            median: number | null;
            /** @description The survival curve, a step for each time at which something became full. */
            curve: {
                /** @description Days since it was agreed. */
                days: number;
                /** @description The estimated share that waits longer than this, 0 to 1, four decimals. */
                waiting: number;
            }[];
        };
        ItemLag: {
            item: components["schemas"]["ItemRef"];
            /** @description When it was first agreed under the reading. */
            agreedOn: components["schemas"]["EdtfDate"];
            /** @description The first day on which it was fully carried out. */
            fullOn: components["schemas"]["EdtfDate"] | null;
            /**
             * @description From agreed to full; of what is not full, the days waited so far.
             * @example 184
             */
            days: number;
            /**
             * @description Closed: withdrawn or carried on before full.
             * @enum {string}
             */
            end: "full" | "open" | "closed";
        };
        /** @description Something that was written. */
        ChangeEntry: {
            /** @description The process revision that it was written in. */
            revision: number;
            recordedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            kind: "assertion" | "process" | "party" | "representative" | "track" | "meeting" | "source" | "item" | "milestone" | "event" | "proposal";
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @description Its key; of a process, its slug. null where it is out of the caller’s sight by now.
             * @example I02
             */
            key: string | null;
            /**
             * @description An assertion is `appended`. A proposal is `created`, and `changed` when it is judged. What comes into the caller’s sight is `created`, what leaves it is `removed`, whatever it was to others; what was said of it meanwhile is then read, or dropped, with it.
             * @enum {string}
             */
            what: "appended" | "created" | "changed" | "removed";
        };
        /** @description Something that happened in a process, without any of its values. */
        DomainEvent: {
            /**
             * Format: uuid
             * @description Of the event. Whoever is told twice knows it by this.
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            type: components["schemas"]["DomainEventType"];
            /** @description When it was recorded */
            occurredAt: components["schemas"]["Instant"];
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            organization: string;
            process: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description As it was then; null where the process went out of sight.
                 * @example turkiye-armenia
                 */
                slug: string | null;
            };
            /** @description Of the process, since this event, as the clearance counts that it is told to. */
            revision: number;
            subject: components["schemas"]["DomainEventSubject"];
            /** @description Of an assertion, the item that it is about; null otherwise. */
            item: components["schemas"]["Ref"] | null;
        };
        /** @description What it happened to. */
        DomainEventSubject: {
            /**
             * @description The part of the type before the dot
             * @example item
             */
            kind: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @description Of a process, its slug. null of a report, and where the thing was hidden, and not removed.
             * @example I02
             */
            key: string | null;
            /**
             * @description Where it is read, on this host
             * @example /v1/processes/019a0c1e-0000-7000-8000-000000000001/items/019a0c1e-0000-7000-8000-000000000002
             */
            href: string;
        };
        /** @description How far a report or an import is, at the instant of telling. */
        WorkProgress: {
            process: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /** @example turkiye-armenia */
                slug: string;
            };
            subject: components["schemas"]["WorkProgressSubject"];
            /**
             * @description That of the report or of the import
             * @example running
             * @enum {string}
             */
            state: "queued" | "running" | "done" | "failed" | "cancelled" | "mapping" | "planning" | "ready" | "applying" | "applied" | "undoing" | "undone";
            /** @description Of a report, what is being done; null while it is not being made, and of an import. */
            step: ("facts" | "report" | "file" | "keeping") | null;
            /**
             * @description How much of the state’s work is done, in per cent
             * @example 60
             */
            progress: number;
        };
        /** @description What is being worked on. */
        WorkProgressSubject: {
            /** @enum {string} */
            kind: "report" | "import";
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @description Where it is read, on this host
             * @example /v1/reports/019a0c1e-0000-7000-8000-000000000001
             */
            href: string;
        };
        UnseenCount: {
            /** @description How many are unseen; 100 stands for more, too. */
            unseen: number;
            /** @description Up to when the caller has seen what is new; null before they have said so once. */
            seenUpTo: components["schemas"]["Instant"] | null;
        };
        /** @description A process that the caller follows: they are told what is new in it. */
        Follow: {
            /**
             * Format: uuid
             * @description Of the process
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            process: components["schemas"]["NewsProcess"];
            /** @description What was written before is no news. */
            followedAt: components["schemas"]["Instant"];
        };
        /** @description The process that it is about. */
        NewsProcess: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            /** @example turkiye-armenia */
            slug: string;
            title: components["schemas"]["LocalizedText"];
        };
        /** @description Something new for the caller. What does not go with its kind is null. Reckoned as they ask, of what they may see then. */
        Notification: {
            /**
             * Format: uuid
             * @description The same for as long as it is told
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @description `changes`: somebody else has written in a process that the caller follows. `review`: a proposal of somebody else waits, in any process, for those who may judge it. `verdict`: a proposal of the caller was accepted or sent back. `stall`: something stands still in a process that they follow. `deadline`: a milestone, a due date or a meeting there is near, or a milestone is overdue.
             * @enum {string}
             */
            kind: "changes" | "review" | "verdict" | "stall" | "deadline";
            /** @description When it became news: when it was recorded; of a stall and a deadline, the beginning of the day since which it is one, or when the caller began to follow, whichever is later. */
            at: components["schemas"]["Instant"];
            /** @description Whether it became news after `seenUpTo`. */
            unseen: boolean;
            process: components["schemas"]["NewsProcess"];
            /** @description Of `changes`: one revision, whole. */
            changes: {
                /** @description The revision of the process, as the caller’s clearance counts. */
                revision: number;
                /** @description Who wrote it, where that was a person who is signed in and the caller may see who the members are. */
                by: components["schemas"]["ByWhom"] | null;
                /** @description How many things it wrote that the caller sees */
                count: number;
                /** @description The first of them, five at most */
                first: components["schemas"]["ChangeTold"][];
            } | null;
            /** @description Of `review` and `verdict`: the proposal. */
            proposal: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description Short name, unique in its process, stable through export and import.
                 * @example I02
                 */
                key: string;
                /** @enum {string} */
                status: "waiting" | "accepted" | "sent_back" | "withdrawn";
                /** @description How many it proposes */
                assertions: number;
                /** @description Of `review` who proposed it, of `verdict` who judged it; as `ByWhom` says. */
                by: components["schemas"]["ByWhom"] | null;
                /** @description Why it was sent back. */
                reason: components["schemas"]["LocalizedText"] | null;
            } | null;
            /** @description Of `stall`: what stands still, as `stalls` has it. */
            stall: components["schemas"]["Stall"] | null;
            /** @description Of `deadline`: what is expected, and when. */
            deadline: {
                /** @enum {string} */
                of: "milestone" | "item" | "meeting";
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description Short name, unique in its process, stable through export and import.
                 * @example I02
                 */
                key: string;
                title: components["schemas"]["LocalizedText"];
                expectedOn: components["schemas"]["EdtfDate"];
                /** @description Days until it today: to the last day of its period, to the first of a meeting’s; negative where a milestone is overdue. */
                days: number;
            } | null;
        };
        /** @description Something that a revision wrote. */
        ChangeTold: {
            /** @enum {string} */
            kind: "assertion" | "process" | "party" | "representative" | "track" | "meeting" | "source" | "item" | "milestone" | "event" | "proposal";
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @description Its key; of a process, its slug. null where it is out of the caller’s sight by now.
             * @example I02
             */
            key: string | null;
            /**
             * @description An assertion is `appended`. A proposal is `created`, and `changed` when it is judged. What comes into the caller’s sight is `created`, what leaves it is `removed`, whatever it was to others; what was said of it meanwhile is then read, or dropped, with it.
             * @enum {string}
             */
            what: "appended" | "created" | "changed" | "removed";
            /** @description Its title or name; of a source and of a person in the language that they have it in (`und`: none). null where it is out of the caller’s sight by now, and of what was said. */
            title: components["schemas"]["LocalizedText"] | null;
            /** @description Of an assertion: what was said, on which item, by whose account. */
            said: {
                item: components["schemas"]["ItemRef"];
                /** @enum {string} */
                act: "propose" | "discuss" | "agree" | "reconfirm" | "expedite" | "announce" | "observe" | "deny" | "withdraw" | "continue" | "reverse" | "correct";
                /** @example joint */
                account: string;
            } | null;
        };
        /** @description Up to when the caller has seen what is new. It never goes back. */
        NotificationsSeen: {
            seenUpTo: components["schemas"]["Instant"];
        };
        CreatedFeed: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            name: string;
            process: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /** @description null where the process is out of the caller’s sight by now. */
                slug: string | null;
            };
            /** @description What can be read by it: `meetings` as a calendar, `changes` as news. */
            kinds: ("meetings" | "changes")[];
            /**
             * @description The language of titles and sentences.
             * @enum {string}
             */
            language: "en" | "tr" | "hy";
            /**
             * @description The first characters of its token, to tell feeds apart.
             * @example prf_9fK2
             */
            prefix: string;
            /** @enum {string} */
            status: "active" | "revoked" | "expired";
            /** @description What it shows, and never more than whoever made it may see at the moment of reading. */
            clearance: components["schemas"]["Label"];
            /** @description Right to within half a minute. */
            lastUsedAt: components["schemas"]["Instant"] | null;
            /**
             * @description Network address
             * @example 192.0.2.7
             */
            lastUsedFrom: string | null;
            expiresAt: components["schemas"]["Instant"] | null;
            revokedAt: components["schemas"]["Instant"] | null;
            createdAt: components["schemas"]["Instant"];
            /** @description Whoever knows one reads by it. Shown this once; null for what it was not made for. */
            addresses: {
                /** @description iCalendar, for calendar programs. */
                calendar: string | null;
                /** @description Atom, for news readers. */
                atom: string | null;
                /** @description JSON Feed, for news readers and programs. */
                json: string | null;
            };
        };
        /** @description An unguessable address at which a program that can send no headers, such as a calendar, reads one process. It is an API key that opens nothing else; only its hash is kept. */
        Feed: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            name: string;
            process: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /** @description null where the process is out of the caller’s sight by now. */
                slug: string | null;
            };
            /** @description What can be read by it: `meetings` as a calendar, `changes` as news. */
            kinds: ("meetings" | "changes")[];
            /**
             * @description The language of titles and sentences.
             * @enum {string}
             */
            language: "en" | "tr" | "hy";
            /**
             * @description The first characters of its token, to tell feeds apart.
             * @example prf_9fK2
             */
            prefix: string;
            /** @enum {string} */
            status: "active" | "revoked" | "expired";
            /** @description What it shows, and never more than whoever made it may see at the moment of reading. */
            clearance: components["schemas"]["Label"];
            /** @description Right to within half a minute. */
            lastUsedAt: components["schemas"]["Instant"] | null;
            /**
             * @description Network address
             * @example 192.0.2.7
             */
            lastUsedFrom: string | null;
            expiresAt: components["schemas"]["Instant"] | null;
            revokedAt: components["schemas"]["Instant"] | null;
            createdAt: components["schemas"]["Instant"];
        };
        /** @description Where each process stands. */
        Portfolio: {
            data: components["schemas"]["PortfolioEntry"][];
            page: {
                nextCursor: string | null;
                hasMore: boolean;
            };
            /**
             * @description Whose word counts, as asked for.
             * @example resolved
             */
            reading: string;
            /**
             * @description The method of the score, with its version.
             * @example pam@1
             */
            method: string;
            asOf: components["schemas"]["EdtfDate"];
            /** @description Ask for the next page with it, so that all pages are of one moment. */
            knownAt: components["schemas"]["Instant"];
        };
        PortfolioEntry: {
            process: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description Its name in addresses, unique in the organization.
                 * @example turkiye-armenia
                 */
                slug: string;
                title: components["schemas"]["LocalizedText"];
                /** @enum {string} */
                status: "prospective" | "ongoing" | "suspended" | "concluded" | "annulled";
                /** @description Nothing is agreed until everything is agreed. */
                singleUndertaking: boolean;
            };
            /** @description How many items are scored. */
            n: number;
            /** @description 0 to 100, rounded half up to one decimal; null where nothing is agreed. */
            score: number | null;
            /** @description 0 to 100, rounded half up to one decimal; null where nothing is agreed. */
            low: number | null;
            /** @description 0 to 100, rounded half up to one decimal; null where nothing is agreed. */
            high: number | null;
            /** @description Share of the n items with evidence, 0 to 1. */
            coverage: number | null;
            counts: components["schemas"]["Counts"];
            /** @description The last meeting held by `asOf`. */
            lastHeld: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description Short name, unique in its process, stable through export and import.
                 * @example I02
                 */
                key: string;
                /**
                 * @description Short name, unique in its process, stable through export and import.
                 * @example I02
                 */
                track: string;
                /** @description Its number on its track, from 1. */
                ordinal: number;
                heldOn: string;
                title: components["schemas"]["LocalizedText"];
            } | null;
            /** @description The first meeting scheduled for `asOf` or later. */
            nextScheduled: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description Short name, unique in its process, stable through export and import.
                 * @example I02
                 */
                key: string;
                /**
                 * @description Short name, unique in its process, stable through export and import.
                 * @example I02
                 */
                track: string;
                /** @description Its number on its track, from 1. */
                ordinal: number;
                heldOn: string;
                title: components["schemas"]["LocalizedText"];
            } | null;
        };
        /** @description Something that was found, and where in it. */
        SearchHit: {
            /** @enum {string} */
            kind: "process" | "party" | "representative" | "track" | "meeting" | "source" | "item" | "milestone" | "event" | "assertion";
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @description Its key; of a process, its slug.
             * @example I07
             */
            key: string;
            process: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description Short name, unique in its process, stable through export and import.
                 * @example I02
                 */
                slug: string;
                title: components["schemas"]["LocalizedText"];
            };
            /** @description What it is called; of an assertion, its item. A name that is of no language (a person’s) stands under `und`. */
            title: components["schemas"]["LocalizedText"];
            /**
             * @description Where it is read, on this host
             * @example /v1/processes/019a0c1e-0000-7000-8000-000000000001/items/019a0c1e-0000-7000-8000-000000000002
             */
            href: string;
            /**
             * @description Where in it: the name of the field, `agenda`, `quotation`, or `text` for the stored text.
             * @example description
             */
            field: string;
            /** @description Of the passage; null where it is of none. */
            language: string | null;
            /**
             * @description The words around what was found, in order, as plain text. Put together it is what stands there.
             * @example [
             *       {
             *         "text": "The ",
             *         "hit": false
             *       },
             *       {
             *         "text": "railway",
             *         "hit": true
             *       },
             *       {
             *         "text": " from Kars",
             *         "hit": false
             *       }
             *     ]
             */
            passage: components["schemas"]["PassagePart"][];
            /**
             * @description The order of hits, highest first: above 1 where every word stands there, below where one of them is only nearly right. It depends on the thing alone.
             * @example 1.075991
             */
            score: number;
        };
        /**
         * @example {
         *       "text": "Gyumri",
         *       "hit": true
         *     }
         */
        PassagePart: {
            text: string;
            hit: boolean;
        };
        /** @description A file that is made of the record, frozen: made again it is the same. */
        Report: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            process: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /** @example turkiye-armenia */
                slug: string;
            };
            kind: components["schemas"]["ReportKind"];
            format: components["schemas"]["ReportFormat"];
            /**
             * @description In which it is written
             * @example en
             * @enum {string}
             */
            language: "en" | "tr" | "hy";
            question: components["schemas"]["ReportQuestion"];
            /** @description The most that may stand in it; who is cleared for it may have the file. */
            label: components["schemas"]["Label"];
            /** @enum {string} */
            state: "queued" | "running" | "done" | "failed" | "cancelled";
            /**
             * @description How much is done, in per cent
             * @example 60
             */
            progress: number;
            /** @description What is being done; null while it is not being made. */
            step: ("facts" | "report" | "file" | "keeping") | null;
            /**
             * @description Of the record as it was asked; null until it is made. The same question has the same.
             * @example sha256-…
             */
            digest: string | null;
            /** @description Of the file, in hex. Made again it is the same; null until it is made. */
            sha256: string | null;
            /** @description How large the file is; null until it is made. */
            bytes: number | null;
            failure: components["schemas"]["ReportFailure"] | null;
            /** @description That has asked for it; null: somebody has. */
            schedule: string | null;
            /** @description The name of whoever asked for it, or made its schedule. */
            madeBy: string;
            createdAt: components["schemas"]["Instant"];
            finishedAt: components["schemas"]["Instant"] | null;
            /** @description Until when the file is kept, a week; `retry` makes it again. null: there is none. */
            expiresAt: components["schemas"]["Instant"] | null;
        };
        /** @description What a report answers, with nothing left open. */
        ReportQuestion: {
            asOf: components["schemas"]["EdtfDate"];
            knownAt: components["schemas"]["Instant"];
            reading: components["schemas"]["Reading"];
            /**
             * @description How it is scored, by name and version: pam@1, weighted@1, full-share@1, high-completion@1, agreement@1.
             * @example pam@1
             */
            method: string;
            track: string[];
            itemKind: ("principle" | "study" | "action" | "confidence_measure" | "procedure" | "end_goal")[];
            theme: string[];
            obligor: string[];
            since: components["schemas"]["Point"] | null;
            item: string | null;
        };
        /** @description Why there is no file. */
        ReportFailure: {
            /**
             * @description `too_large`: the file would be; `quota_exceeded`: there are too many bytes of files already; `maker_gone`: whoever asked for it may not see it any more; `not_found`, `validation_failed`: what was asked about is not there any more; `broken`: on our side, several times.
             * @enum {string}
             */
            code: "too_large" | "quota_exceeded" | "maker_gone" | "not_found" | "validation_failed" | "broken";
            /** @description For people */
            detail: string;
        };
        /** @description What a report of this question says. Made of the same question, its file says the same. */
        ReportPreview: {
            process: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /** @example turkiye-armenia */
                slug: string;
            };
            kind: components["schemas"]["ReportKind"];
            /**
             * @description In which it is written
             * @example en
             * @enum {string}
             */
            language: "en" | "tr" | "hy";
            question: components["schemas"]["ReportQuestion"];
            label: components["schemas"]["Label"];
            /**
             * @description Of the record as it was asked.
             * @example sha256-…
             */
            digest: string;
            /** @description As a file of the format `json` has it. */
            content: {
                [key: string]: unknown;
            };
        };
        /** @description What a report says, held against the record. */
        ReportVerification: {
            /** @description Whether every figure is that of the record. */
            holds: boolean;
            /** @description Whether it is, byte for byte, the file that is made again; null of a digest. */
            identical: boolean | null;
            report: {
                kind: components["schemas"]["ReportKind"];
                /**
                 * @description In which it is written
                 * @example en
                 * @enum {string}
                 */
                language: "en" | "tr" | "hy";
                /**
                 * @description Its slug
                 * @example turkiye-armenia
                 */
                process: string;
                question: components["schemas"]["ReportQuestion"];
                label: components["schemas"]["Label"];
                /**
                 * @description Of the record, asked once more.
                 * @example sha256-…
                 */
                digest: string;
            };
            /** @description null where there is none. */
            firstDifference: {
                /**
                 * @description Where in the report, in English
                 * @example row 3, column score
                 */
                place: string;
                at: components["schemas"]["PlaceInFile"];
                /** @description In the file; null: nothing. */
                found: string | null;
                /** @description By the record; null: nothing. */
                recorded: string | null;
            } | null;
        };
        /** @description Where in a file something stands, to be said in any language. */
        PlaceInFile: {
            /**
             * @description `digest`; `paragraph` and `table_cell` of a `part` (`body`, `header`, `footer`, `footnotes`, `endnotes`); `heading`; `table_header`; `row_header` and `row_cell` of CSV; `named_cell` of a table of JSON, and `value` by its `path`; `page_text` of PDF; `sheet_cell` of XLSX.
             * @enum {string}
             */
            code: "digest" | "paragraph" | "heading" | "table_header" | "table_cell" | "row_header" | "row_cell" | "named_cell" | "value" | "page_text" | "sheet_cell";
            /**
             * @description By name: numbers count from 1.
             * @example {
             *       "row": 3,
             *       "column": "score"
             *     }
             */
            parameters: {
                [key: string]: string | number;
            };
        };
        /** @description A report that is made again and again, of the record as it is then. */
        ReportSchedule: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            process: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /** @example turkiye-armenia */
                slug: string;
            };
            /**
             * @description For people
             * @example Mondays
             */
            name: string;
            kind: components["schemas"]["ReportKind"];
            format: components["schemas"]["ReportFormat"];
            /**
             * @description In which it is written
             * @example en
             * @enum {string}
             */
            language: "en" | "tr" | "hy";
            /** @default resolved */
            reading: components["schemas"]["Reading"];
            /**
             * @description How it is scored, by name and version: pam@1, weighted@1, full-share@1, high-completion@1, agreement@1.
             * @default pam@1
             * @example pam@1
             */
            method: string;
            /**
             * @description Meetings of these tracks only, by key.
             * @default []
             */
            track: string[];
            /**
             * @description Items of these kinds only.
             * @default []
             */
            itemKind: ("principle" | "study" | "action" | "confidence_measure" | "procedure" | "end_goal")[];
            /**
             * @description Items of these themes only.
             * @default []
             */
            theme: string[];
            /**
             * @description Items promised by these parties only, by key.
             * @default []
             */
            obligor: string[];
            /**
             * @description What the dossier is about: with the kind `item`, and with no other.
             * @default null
             */
            item: components["schemas"]["Reference"] | null;
            /** @description The most that may stand in it, and at most what one is cleared for. */
            label: components["schemas"]["Label"];
            cron: string | null;
            /**
             * @description By which `cron` counts, as IANA names it
             * @example Asia/Yerevan
             */
            timeZone: string;
            /** @description Once after each meeting that is recorded as held, instead of by the clock. */
            afterEachMeeting: boolean;
            /** @description Members who get a letter with the address of the file, each one only while they may have it. Webhooks are told by `report.made`. */
            mailTo: string[];
            paused: boolean;
            /** @description When it comes next, three times; none of what comes after each meeting. */
            nextRuns: components["schemas"]["Instant"][];
            lastRunAt: components["schemas"]["Instant"] | null;
            /** @description The name of whoever made it. Reports are made as they may see it, and end with it. */
            madeBy: string;
            createdAt: components["schemas"]["Instant"];
        };
        /** @description When a schedule would come next. */
        PreviewedRuns: {
            /** @description When it comes next, three times; none of what comes after each meeting. */
            nextRuns: components["schemas"]["Instant"][];
        };
        CreatedWebhook: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            /** @example https://hooks.example.org/parley */
            url: string;
            /**
             * @description For people
             * @example The newsroom’s ticker
             */
            description: string;
            /**
             * @description Which events it is told; null: all, also those that come with later versions.
             * @example [
             *       "assertion.appended",
             *       "assertion.corrected"
             *     ]
             */
            events: components["schemas"]["DomainEventType"][] | null;
            /** @description Of which processes; null: of all that it may see. */
            processes: string[] | null;
            /** @description What it may be told of at most. Never more than its maker may see, now and later. */
            clearance: components["schemas"]["Label"];
            /** @description What it is told of now: its maker may see less by now. null: nothing, they are no member. */
            effectiveClearance: components["schemas"]["Label"] | null;
            /** @enum {string} */
            status: "enabled" | "disabled";
            /** @description `by_hand`; `failing`: every attempt of a day failed; `gone`: it answered 410; `maker_gone`: its maker is no member any more; `secret_lost`: the service has another secret of its own and cannot read this one’s, so it needs a new one. null while it is enabled. */
            disabledBecause: ("by_hand" | "failing" | "gone" | "maker_gone" | "secret_lost") | null;
            disabledAt: components["schemas"]["Instant"] | null;
            /** @description Since when every attempt has failed. A day later it is disabled. null: the last one succeeded. */
            failingSince: components["schemas"]["Instant"] | null;
            /** @description Until when the secret before this one signs as well; null: there is none that does. */
            formerSecretUntil: components["schemas"]["Instant"] | null;
            /**
             * @description The language of letters about it
             * @example en
             * @enum {string}
             */
            locale: "en" | "tr" | "hy";
            /** @description The name of whoever made it. */
            createdBy: string;
            createdAt: components["schemas"]["Instant"];
            /**
             * @description Shown this once: by it the receiver verifies who has sent what came.
             * @example whsec_…
             */
            secret: string;
        };
        /** @description An address that is told what happens, by Standard Webhooks. */
        Webhook: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            /** @example https://hooks.example.org/parley */
            url: string;
            /**
             * @description For people
             * @example The newsroom’s ticker
             */
            description: string;
            /**
             * @description Which events it is told; null: all, also those that come with later versions.
             * @example [
             *       "assertion.appended",
             *       "assertion.corrected"
             *     ]
             */
            events: components["schemas"]["DomainEventType"][] | null;
            /** @description Of which processes; null: of all that it may see. */
            processes: string[] | null;
            /** @description What it may be told of at most. Never more than its maker may see, now and later. */
            clearance: components["schemas"]["Label"];
            /** @description What it is told of now: its maker may see less by now. null: nothing, they are no member. */
            effectiveClearance: components["schemas"]["Label"] | null;
            /** @enum {string} */
            status: "enabled" | "disabled";
            /** @description `by_hand`; `failing`: every attempt of a day failed; `gone`: it answered 410; `maker_gone`: its maker is no member any more; `secret_lost`: the service has another secret of its own and cannot read this one’s, so it needs a new one. null while it is enabled. */
            disabledBecause: ("by_hand" | "failing" | "gone" | "maker_gone" | "secret_lost") | null;
            disabledAt: components["schemas"]["Instant"] | null;
            /** @description Since when every attempt has failed. A day later it is disabled. null: the last one succeeded. */
            failingSince: components["schemas"]["Instant"] | null;
            /** @description Until when the secret before this one signs as well; null: there is none that does. */
            formerSecretUntil: components["schemas"]["Instant"] | null;
            /**
             * @description The language of letters about it
             * @example en
             * @enum {string}
             */
            locale: "en" | "tr" | "hy";
            /** @description The name of whoever made it. */
            createdBy: string;
            createdAt: components["schemas"]["Instant"];
        };
        /** @description An event on its way to a webhook. Kept for 30 days. */
        WebhookDelivery: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019a0c1e-0000-7000-8000-000000000001
             */
            id: string;
            /** @description What it is to tell. */
            event: {
                /**
                 * Format: uuid
                 * @description The `webhook-id` of every attempt: a receiver knows by it what came twice.
                 * @example 019a0c1e-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @example item.changed
                 * @example webhook.test
                 */
                type: string;
                occurredAt: components["schemas"]["Instant"];
            };
            /**
             * @description `waiting`: for its first attempt, or for another; `succeeded`: answered with 2xx; `given_up`: not tried any more.
             * @enum {string}
             */
            status: "waiting" | "succeeded" | "given_up";
            /** @description A test, or asked for once more: tried once, and out of turn. */
            byHand: boolean;
            /** @description How many there were */
            attempts: number;
            /** @description Not before; later where an earlier event of the same process is not delivered yet. null: it is over. */
            nextAttemptAt: components["schemas"]["Instant"] | null;
            /** @description Why it has not succeeded: `answered_otherwise` than with 2xx; `redirected`, which is not followed; `timed_out` after 10 seconds; `not_connected`; `address_refused`: it leads into a network that is not public; `not_seen_any_more`: what it tells of has been hidden from the webhook since; `disabled`: the webhook was. null: nothing is wrong so far. */
            failure: ("answered_otherwise" | "redirected" | "timed_out" | "not_connected" | "address_refused" | "not_seen_any_more" | "disabled") | null;
            /** @description null: there was none yet. */
            lastAttempt: {
                at: components["schemas"]["Instant"];
                /** @description Milliseconds */
                durationMs: number;
                /** @description What was sent. */
                request: {
                    headers: {
                        [key: string]: string;
                    };
                    /** @description As it was sent and signed, byte for byte. */
                    body: string;
                };
                /** @description null: there was none. */
                answer: {
                    /**
                     * @description HTTP status
                     * @example 204
                     */
                    status: number;
                    /** @description The first 10 KB */
                    body: string;
                } | null;
            } | null;
            createdAt: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "sheets": [
         *         "Table"
         *       ],
         *       "shape": "long",
         *       "headerFrom": 1,
         *       "headerRows": 1,
         *       "columns": [
         *         {
         *           "header": "Item",
         *           "field": "item",
         *           "meeting": null
         *         },
         *         {
         *           "header": "Date",
         *           "field": "date",
         *           "meeting": null
         *         },
         *         {
         *           "header": "Level",
         *           "field": "implementation",
         *           "meeting": null
         *         }
         *       ],
         *       "values": [
         *         {
         *           "field": "implementation",
         *           "text": "done",
         *           "value": "3"
         *         }
         *       ],
         *       "axis": "implementation",
         *       "dates": null,
         *       "language": "en",
         *       "defaults": {
         *         "account": "desk",
         *         "act": null,
         *         "kind": "action",
         *         "theme": "imported",
         *         "track": null,
         *         "source": null
         *       }
         *     }
         */
        ImportMappingOutput: {
            /** @description Which sheets are read, by name. */
            sheets: string[];
            /**
             * @description `long`: a row an assertion. `wide`: items in rows, meetings in columns, levels in cells.
             * @enum {string}
             */
            shape: "long" | "wide";
            /**
             * @description The first row of the header, counted from 1; 0 for JSON, whose names stand in no row.
             * @default 1
             */
            headerFrom: number;
            /**
             * @description How many rows the header has.
             * @default 1
             */
            headerRows: number;
            /** @description Columns left out are not read. */
            columns: {
                /**
                 * @description As `detected` names it: several header rows are joined by ` / `.
                 * @example Item
                 */
                header: string;
                /** @enum {string} */
                field: "item" | "title" | "kind" | "theme" | "date" | "meeting" | "account" | "act" | "agreement" | "legal" | "implementation" | "verb" | "note" | "source" | "locator" | "quotation" | "label" | "assertion" | "corrects" | "continued_by" | "cause" | "actor" | "level";
                /**
                 * @description Of a `level`: the meeting whose column it is; null: what the header names.
                 * @default null
                 */
                meeting: string | null;
            }[];
            /** @default [] */
            values: {
                /** @enum {string} */
                field: "item" | "title" | "kind" | "theme" | "date" | "meeting" | "account" | "act" | "agreement" | "legal" | "implementation" | "verb" | "note" | "source" | "locator" | "quotation" | "label" | "assertion" | "corrects" | "continued_by" | "cause" | "actor" | "level";
                /** @description As it stands in the cell; case does not count. */
                text: string;
                /**
                 * @description What it means: `3`, `agreed`, `party:TR`; null: nothing is said.
                 * @example 3
                 */
                value: string | null;
            }[];
            /**
             * @description What the levels of a wide sheet are of.
             * @default implementation
             * @enum {string}
             */
            axis: "agreement" | "legal" | "implementation";
            /** @default null */
            dates: ("dmy" | "mdy" | "ymd") | null;
            /**
             * @description Of titles and notes
             * @default en
             * @example tr
             */
            language: string;
            /**
             * @default {
             *       "account": "desk",
             *       "act": null,
             *       "kind": "action",
             *       "theme": "imported",
             *       "track": null,
             *       "source": null
             *     }
             */
            defaults: {
                /** @default desk */
                account: components["schemas"]["Account"];
                /**
                 * @description null: what the levels say by themselves.
                 * @default null
                 */
                act: ("propose" | "discuss" | "agree" | "reconfirm" | "expedite" | "announce" | "observe" | "deny" | "withdraw" | "continue" | "reverse" | "correct") | null;
                /**
                 * @default action
                 * @enum {string}
                 */
                kind: "principle" | "study" | "action" | "confidence_measure" | "procedure" | "end_goal";
                /** @default imported */
                theme: string;
                /**
                 * @description The track of meetings that are not there yet; null: none is added.
                 * @default null
                 */
                track: components["schemas"]["Reference"] | null;
                /**
                 * @description What rows without a source rest on; null: the file itself, added as a source.
                 * @default null
                 */
                source: components["schemas"]["Reference"] | null;
            };
        };
    };
    responses: never;
    parameters: {
        /** @description The `ETag` of what the caller has already: if it is that still, the answer is 304. */
        "If-None-Match": string;
        /** @description The `ETag` of the state that is to be changed; `*` for whichever it is in. */
        "If-Match": string;
        /** @description Drawn by the caller for each thing to be done, a UUID for one. Whoever sends the request again under the same key within 24 hours is given the answer that it had, and nothing is done twice. What failed did nothing and is not kept. */
        "Idempotency-Key": string;
        /** @description The `id` of the last event that the caller was told: they are told everything since. */
        "Last-Event-ID": string;
    };
    requestBodies: never;
    headers: {
        /** @description Names the request in the logs; the caller’s own where one was sent that is fit for a log line. */
        "X-Request-Id": string;
        /** @description How many requests (`q`) in how many seconds (`w`): `default` for a key or a person, `address` for whoever does not say who they are (draft-ietf-httpapi-ratelimit-headers). */
        "RateLimit-Policy": string;
        /** @description How many requests are left (`r`) for how many seconds (`t`). */
        RateLimit: string;
        /** @description Of what the answer states, as this caller may see it: weak where the answer is for now and names the instant. */
        ETag: string;
        /** @description In how many seconds to try again. */
        "Retry-After": string;
        /** @description Where it lies now */
        Location: string;
        /** @description This was done before, under this Idempotency-Key, and was answered so then. */
        "Idempotency-Replayed": "true";
        /** @description When what the file tells of was last changed, as far as this caller sees. */
        "Last-Modified": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getOutbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letters */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Letter"][];
                    };
                };
            };
        };
    };
    getSignInMethods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the sign-in page offers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInMethods"];
                };
            };
        };
    };
    activateOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOrganization"];
                };
            };
        };
    };
    listOrganizations: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before. Survives inserts. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of organizations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OwnOrganization"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                    };
                };
            };
        };
    };
    createOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrganization"];
            };
        };
        responses: {
            /** @description The organization */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOrganization"];
                };
            };
        };
    };
    getOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
        };
    };
    updateOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationChanges"];
            };
        };
        responses: {
            /** @description The organization as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
        };
    };
    getOwnOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOrganization"];
                };
            };
        };
    };
    transferOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Transfer"];
            };
        };
        responses: {
            /** @description The member who owns it now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
        };
    };
    getMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                member: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                member: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are no member any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                member: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberChanges"];
            };
        };
        responses: {
            /** @description The member as they are now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before. Survives inserts. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Member"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                    };
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresentedToken"];
            };
        };
        responses: {
            /** @description The organization */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOrganization"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before. Survives inserts. */
                cursor?: string;
                /** @description Only invitations that are so. */
                status?: "open" | "expired" | "accepted" | "revoked";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of invitations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Invitation"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                    };
                };
            };
        };
    };
    createInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInvitation"];
            };
        };
        responses: {
            /** @description The invitation */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentInvitation"];
                };
            };
        };
    };
    getInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                invitation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                invitation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    previewInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresentedToken"];
            };
        };
        responses: {
            /** @description Into what, as what, until when */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPreview"];
                };
            };
        };
    };
    resendInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                invitation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentInvitation"];
                };
            };
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before. Survives inserts. */
                cursor?: string;
                /** @description Only keys that are so. */
                status?: "active" | "revoked" | "expired";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of keys */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApiKey"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                    };
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiKey"];
            };
        };
        responses: {
            /** @description The key, with its secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                apiKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                apiKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportAudit: {
        parameters: {
            query?: {
                /** @description What happened. Repeatable. */
                type?: ("organization.created" | "organization.changed" | "organization.transferred" | "organization.suspended" | "organization.restored" | "organization.deletion_set" | "organization.purged" | "organization.limit_changed" | "member.joined" | "member.changed" | "member.removed" | "member.left" | "invitation.made" | "invitation.sent_again" | "invitation.revoked" | "invitation.accepted" | "api_key.made" | "api_key.revoked" | "api_key.used_first" | "api_key.used_elsewhere" | "webhook.made" | "webhook.changed" | "webhook.removed" | "webhook.secret_exchanged" | "webhook.tested" | "webhook.redelivered" | "webhook.enabled" | "webhook.disabled" | "import.uploaded" | "import.mapped" | "import.apply_asked" | "import.undo_asked" | "import.forgotten" | "import_template.kept" | "import_template.forgotten" | "person.signed_up" | "person.signed_in" | "person.sign_in_failed" | "person.signed_out" | "person.sessions_ended" | "person.switched" | "person.password_changed" | "person.renamed" | "person.second_factor_on" | "person.second_factor_off" | "person.recovery_codes_renewed" | "person.passkey_added" | "person.passkey_removed" | "person.openid_linked" | "person.openid_unlinked" | "process.added" | "process.changed" | "process.removed" | "process.exported" | "process.imported" | "publication.made" | "publication.withdrawn" | "party.added" | "party.changed" | "party.removed" | "representative.added" | "representative.changed" | "representative.removed" | "track.added" | "track.changed" | "track.removed" | "meeting.added" | "meeting.changed" | "meeting.removed" | "source.added" | "source.changed" | "source.removed" | "item.added" | "item.changed" | "item.removed" | "milestone.added" | "milestone.changed" | "milestone.removed" | "event.added" | "event.changed" | "event.removed" | "assertion.appended" | "assertion.corrected" | "assertion.reversed" | "proposal.made" | "proposal.accepted" | "proposal.sent_back" | "proposal.withdrawn" | "report.asked_for" | "report.made" | "report.failed" | "report.cancelled" | "report.retried" | "report.removed" | "report.downloaded" | "report.verified" | "report_schedule.made" | "report_schedule.changed" | "report_schedule.removed" | "audit_log.exported" | "operation.refused")[];
                /** @description The person or the API key that did it */
                actor?: string;
                /** @description What it was done to */
                subject?: string;
                /** @description Only what belongs to this process */
                process?: string;
                /** @description An API key: what was done with it, and to it */
                key?: string;
                /** @description Not before */
                from?: components["schemas"]["Instant"];
                /** @description Before */
                to?: components["schemas"]["Instant"];
                /** @description A table, or an entry a line. */
                format?: "csv" | "jsonl";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonl; charset=utf-8": string;
                    "text/csv; charset=utf-8": string;
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before. Survives inserts. */
                cursor?: string;
                /** @description What happened. Repeatable. */
                type?: ("organization.created" | "organization.changed" | "organization.transferred" | "organization.suspended" | "organization.restored" | "organization.deletion_set" | "organization.purged" | "organization.limit_changed" | "member.joined" | "member.changed" | "member.removed" | "member.left" | "invitation.made" | "invitation.sent_again" | "invitation.revoked" | "invitation.accepted" | "api_key.made" | "api_key.revoked" | "api_key.used_first" | "api_key.used_elsewhere" | "webhook.made" | "webhook.changed" | "webhook.removed" | "webhook.secret_exchanged" | "webhook.tested" | "webhook.redelivered" | "webhook.enabled" | "webhook.disabled" | "import.uploaded" | "import.mapped" | "import.apply_asked" | "import.undo_asked" | "import.forgotten" | "import_template.kept" | "import_template.forgotten" | "person.signed_up" | "person.signed_in" | "person.sign_in_failed" | "person.signed_out" | "person.sessions_ended" | "person.switched" | "person.password_changed" | "person.renamed" | "person.second_factor_on" | "person.second_factor_off" | "person.recovery_codes_renewed" | "person.passkey_added" | "person.passkey_removed" | "person.openid_linked" | "person.openid_unlinked" | "process.added" | "process.changed" | "process.removed" | "process.exported" | "process.imported" | "publication.made" | "publication.withdrawn" | "party.added" | "party.changed" | "party.removed" | "representative.added" | "representative.changed" | "representative.removed" | "track.added" | "track.changed" | "track.removed" | "meeting.added" | "meeting.changed" | "meeting.removed" | "source.added" | "source.changed" | "source.removed" | "item.added" | "item.changed" | "item.removed" | "milestone.added" | "milestone.changed" | "milestone.removed" | "event.added" | "event.changed" | "event.removed" | "assertion.appended" | "assertion.corrected" | "assertion.reversed" | "proposal.made" | "proposal.accepted" | "proposal.sent_back" | "proposal.withdrawn" | "report.asked_for" | "report.made" | "report.failed" | "report.cancelled" | "report.retried" | "report.removed" | "report.downloaded" | "report.verified" | "report_schedule.made" | "report_schedule.changed" | "report_schedule.removed" | "audit_log.exported" | "operation.refused")[];
                /** @description The person or the API key that did it */
                actor?: string;
                /** @description What it was done to */
                subject?: string;
                /** @description Only what belongs to this process */
                process?: string;
                /** @description An API key: what was done with it, and to it */
                key?: string;
                /** @description Not before */
                from?: components["schemas"]["Instant"];
                /** @description Before */
                to?: components["schemas"]["Instant"];
                /** @description What comes first */
                order?: "newest" | "oldest";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AuditEntry"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                    };
                };
            };
        };
    };
    verifyAuditLog: {
        parameters: {
            query?: {
                /** @description The `head` of an earlier answer, as position:hash, that the log has to hold still */
                head?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verdict */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
        };
    };
    getUsage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each limit, and its use */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usage"];
                };
            };
        };
    };
    listProcesses: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before, in the same order. Survives inserts. */
                cursor?: string;
                /** @description In which order: of recording, or by a field; with a dash before it downwards. What has no such date is last upwards. */
                sort?: "recorded" | "-recorded" | "slug" | "-slug";
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
                /** @description Those in use, those put away, or both. A page may be shorter than its limit. */
                archived?: "false" | "true" | "any";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of processes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Process"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                    };
                };
            };
        };
    };
    addProcess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProcess"];
            };
        };
        responses: {
            /** @description The process */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Process"];
                };
            };
        };
    };
    getProcess: {
        parameters: {
            query?: {
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Process"];
                };
            };
        };
    };
    removeProcess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateProcess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessChanges"];
            };
        };
        responses: {
            /** @description The process as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Process"];
                };
            };
        };
    };
    findPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description In the addresses of what is published; one’s own in the whole installation. */
                publication: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The publication */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
        };
    };
    getPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The publication */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
        };
    };
    publishProcess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPublication"];
            };
        };
        responses: {
            /** @description The publication */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
        };
    };
    withdrawPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdrawn */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportBundle: {
        parameters: {
            query?: {
                /** @description One document, or tables in an archive. */
                format?: "json" | "datapackage";
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                    "application/zip": string;
                };
            };
        };
    };
    importBundle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBundle"];
            };
        };
        responses: {
            /** @description The process */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Process"];
                };
            };
        };
    };
    listParties: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before, in the same order. Survives inserts. */
                cursor?: string;
                /** @description In which order: of recording, or by a field; with a dash before it downwards. What has no such date is last upwards. */
                sort?: "recorded" | "-recorded" | "key" | "-key";
                /** @description Only what is dated by then; what has no date stays. Whatever its date where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
                /** @description Parties in these roles only. Repeatable. */
                role?: ("party" | "mediator" | "guarantor" | "witness" | "observer" | "host" | "supporter" | "affected")[];
                /** @description Those in use, those put away, or both, which is usual: readings and citations need what is archived as well. */
                archived?: "false" | "true" | "any";
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of parties */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Party"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                    };
                };
            };
        };
    };
    addParty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewParty"];
            };
        };
        responses: {
            /** @description The party */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Party"];
                };
            };
        };
    };
    getParty: {
        parameters: {
            query?: {
                /** @description Only what is dated by then; what has no date stays. Whatever its date where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The party */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Party"];
                };
            };
        };
    };
    removeParty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateParty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartyChanges"];
            };
        };
        responses: {
            /** @description The party as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Party"];
                };
            };
        };
    };
    listRepresentatives: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before, in the same order. Survives inserts. */
                cursor?: string;
                /** @description In which order: of recording, or by a field; with a dash before it downwards. What has no such date is last upwards. */
                sort?: "recorded" | "-recorded" | "key" | "-key";
                /** @description Only what is dated by then; what has no date stays. Whatever its date where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
                /** @description Those who speak for these parties only, by key. Repeatable. */
                party?: string[];
                /** @description Those in use, those put away, or both, which is usual: readings and citations need what is archived as well. */
                archived?: "false" | "true" | "any";
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of representatives */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Representative"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                    };
                };
            };
        };
    };
    addRepresentative: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRepresentative"];
            };
        };
        responses: {
            /** @description The representative */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Representative"];
                };
            };
        };
    };
    getRepresentative: {
        parameters: {
            query?: {
                /** @description Only what is dated by then; what has no date stays. Whatever its date where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The representative */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Representative"];
                };
            };
        };
    };
    removeRepresentative: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateRepresentative: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepresentativeChanges"];
            };
        };
        responses: {
            /** @description The representative as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Representative"];
                };
            };
        };
    };
    listTracks: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before, in the same order. Survives inserts. */
                cursor?: string;
                /** @description In which order: of recording, or by a field; with a dash before it downwards. What has no such date is last upwards. */
                sort?: "recorded" | "-recorded" | "key" | "-key";
                /** @description Only what is dated by then; what has no date stays. Whatever its date where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
                /** @description Tracks of these levels only. Repeatable. */
                level?: ("leaders" | "ministers" | "special_representatives" | "technical")[];
                /** @description Those in use, those put away, or both, which is usual: readings and citations need what is archived as well. */
                archived?: "false" | "true" | "any";
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tracks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Track"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                    };
                };
            };
        };
    };
    addTrack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTrack"];
            };
        };
        responses: {
            /** @description The track */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Track"];
                };
            };
        };
    };
    getTrack: {
        parameters: {
            query?: {
                /** @description Only what is dated by then; what has no date stays. Whatever its date where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The track */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Track"];
                };
            };
        };
    };
    removeTrack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateTrack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrackChanges"];
            };
        };
        responses: {
            /** @description The track as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Track"];
                };
            };
        };
    };
    listMeetings: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before, in the same order. Survives inserts. */
                cursor?: string;
                /** @description In which order: of recording, or by a field; with a dash before it downwards. What has no such date is last upwards. */
                sort?: "recorded" | "-recorded" | "key" | "-key" | "heldOn" | "-heldOn";
                /** @description Only what is dated by then; what has no date stays. Whatever its date where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
                /** @description Meetings of these tracks only, by key. Repeatable. */
                track?: string[];
                /** @description Those that are scheduled, held, postponed or cancelled. Repeatable. */
                status?: ("scheduled" | "held" | "postponed" | "cancelled")[];
                /** @description Those in use, those put away, or both, which is usual: readings and citations need what is archived as well. */
                archived?: "false" | "true" | "any";
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of meetings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Meeting"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                    };
                };
            };
        };
    };
    addMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMeeting"];
            };
        };
        responses: {
            /** @description The meeting */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
        };
    };
    getMeeting: {
        parameters: {
            query?: {
                /** @description Only what is dated by then; what has no date stays. Whatever its date where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meeting */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
        };
    };
    removeMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingChanges"];
            };
        };
        responses: {
            /** @description The meeting as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
        };
    };
    listSources: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before, in the same order. Survives inserts. */
                cursor?: string;
                /** @description In which order: of recording, or by a field; with a dash before it downwards. What has no such date is last upwards. */
                sort?: "recorded" | "-recorded" | "key" | "-key" | "publishedOn" | "-publishedOn";
                /** @description Only what is dated by then; what has no date stays. Whatever its date where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
                /** @description Sources of these kinds only. Repeatable. */
                kind?: ("official_readout" | "communique" | "agreement" | "decree" | "news_report" | "interview" | "data_set" | "other")[];
                /** @description Sources in these languages only. Repeatable. */
                language?: string[];
                /** @description Those in use, those put away, or both, which is usual: readings and citations need what is archived as well. */
                archived?: "false" | "true" | "any";
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sources */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Source"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                    };
                };
            };
        };
    };
    addSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSource"];
            };
        };
        responses: {
            /** @description The source */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
        };
    };
    getSource: {
        parameters: {
            query?: {
                /** @description Only what is dated by then; what has no date stays. Whatever its date where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
        };
    };
    removeSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceChanges"];
            };
        };
        responses: {
            /** @description The source as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
        };
    };
    listItems: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before, in the same order. Survives inserts. */
                cursor?: string;
                /** @description In which order: of recording, or by a field; with a dash before it downwards. What has no such date is last upwards. */
                sort?: "recorded" | "-recorded" | "key" | "-key" | "dueOn" | "-dueOn";
                /** @description Only what is dated by then; what has no date stays. Whatever its date where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
                /** @description Items of these kinds only. Repeatable. */
                kind?: ("principle" | "study" | "action" | "confidence_measure" | "procedure" | "end_goal")[];
                /** @description Items of these themes only. Repeatable. */
                theme?: string[];
                /** @description Items promised by these parties only, by key. Repeatable. */
                obligor?: string[];
                /** @description Those in use, those put away, or both, which is usual: readings and citations need what is archived as well. */
                archived?: "false" | "true" | "any";
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of items */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Item"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                    };
                };
            };
        };
    };
    addItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewItem"];
            };
        };
        responses: {
            /** @description The item */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
        };
    };
    getItem: {
        parameters: {
            query?: {
                /** @description Only what is dated by then; what has no date stays. Whatever its date where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
        };
    };
    removeItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemChanges"];
            };
        };
        responses: {
            /** @description The item as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
        };
    };
    listMilestones: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before, in the same order. Survives inserts. */
                cursor?: string;
                /** @description In which order: of recording, or by a field; with a dash before it downwards. What has no such date is last upwards. */
                sort?: "recorded" | "-recorded" | "key" | "-key" | "plannedOn" | "-plannedOn";
                /** @description What was so by then. Today (UTC) where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
                /** @description Whose account counts: `resolved`, `joint`, `any` or `party:<key>`. */
                reading?: components["schemas"]["Reading"];
                /** @description Those in use, those put away, or both, which is usual: readings and citations need what is archived as well. */
                archived?: "false" | "true" | "any";
                /** @description Milestones that wait for an item of these kinds only, themselves or through another milestone. Repeatable. */
                kind?: ("principle" | "study" | "action" | "confidence_measure" | "procedure" | "end_goal")[];
                /** @description The same of these themes. Repeatable. */
                theme?: string[];
                /** @description The same of items promised by these parties. Repeatable. */
                obligor?: string[];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of milestones */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MilestoneStanding"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                    };
                };
            };
        };
    };
    addMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMilestone"];
            };
        };
        responses: {
            /** @description The milestone */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneStanding"];
                };
            };
        };
    };
    getMilestone: {
        parameters: {
            query?: {
                /** @description What was so by then. Today (UTC) where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
                /** @description Whose account counts: `resolved`, `joint`, `any` or `party:<key>`. */
                reading?: components["schemas"]["Reading"];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The milestone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneStanding"];
                };
            };
        };
    };
    removeMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MilestoneChanges"];
            };
        };
        responses: {
            /** @description The milestone as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneStanding"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before, in the same order. Survives inserts. */
                cursor?: string;
                /** @description In which order: of recording, or by a field; with a dash before it downwards. What has no such date is last upwards. */
                sort?: "recorded" | "-recorded" | "key" | "-key" | "occurredOn" | "-occurredOn";
                /** @description Only what is dated by then; what has no date stays. Whatever its date where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
                /** @description Events of these types only. Repeatable. */
                type?: string[];
                /** @description Events that bear on these items only, by key. Repeatable. */
                item?: string[];
                /** @description Those in use, those put away, or both, which is usual: readings and citations need what is archived as well. */
                archived?: "false" | "true" | "any";
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Event"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                    };
                };
            };
        };
    };
    addEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvent"];
            };
        };
        responses: {
            /** @description The event */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
        };
    };
    getEvent: {
        parameters: {
            query?: {
                /** @description Only what is dated by then; what has no date stays. Whatever its date where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
        };
    };
    removeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventChanges"];
            };
        };
        responses: {
            /** @description The event as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
        };
    };
    listAssertions: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before, in the same order. Survives inserts. */
                cursor?: string;
                /** @description In which order: of recording, or by a field; with a dash before it downwards. What has no such date is last upwards. */
                sort?: "recorded" | "-recorded" | "key" | "-key" | "effectiveOn" | "-effectiveOn";
                /** @description Only what is dated by then; what has no date stays. Whatever its date where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
                /** @description What is said of these items only, by key. Repeatable. */
                item?: string[];
                /** @description What was said at these meetings only, by key. Repeatable. */
                meeting?: string[];
                /** @description By these accounts only: `joint`, `party:TR`. Repeatable. */
                account?: components["schemas"]["Account"][];
                /** @description Assertions of these acts only. Repeatable. */
                act?: ("propose" | "discuss" | "agree" | "reconfirm" | "expedite" | "announce" | "observe" | "deny" | "withdraw" | "continue" | "reverse" | "correct")[];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of assertions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Assertion"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                    };
                };
            };
        };
    };
    appendAssertion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAssertion"];
            };
        };
        responses: {
            /** @description The assertion as recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assertion"];
                };
            };
        };
    };
    getAssertion: {
        parameters: {
            query?: {
                /** @description Only what is dated by then; what has no date stays. Whatever its date where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assertion */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assertion"];
                };
            };
        };
    };
    exportAssertions: {
        parameters: {
            query?: {
                /** @description Only what is dated by then; what has no date stays. Whatever its date where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
                /** @description What is said of these items only, by key. Repeatable. */
                item?: string[];
                /** @description What was said at these meetings only, by key. Repeatable. */
                meeting?: string[];
                /** @description By these accounts only: `joint`, `party:TR`. Repeatable. */
                account?: components["schemas"]["Account"][];
                /** @description Assertions of these acts only. Repeatable. */
                act?: ("propose" | "discuss" | "agree" | "reconfirm" | "expedite" | "announce" | "observe" | "deny" | "withdraw" | "continue" | "reverse" | "correct")[];
                /** @description Of titles and notes; what has no text in it is given in English, else in another. */
                language?: string;
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
        };
    };
    appendAssertions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAssertions"];
            };
        };
        responses: {
            /** @description The assertions as recorded, in the order sent */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appended"];
                };
            };
        };
    };
    correctAssertion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCorrection"];
            };
        };
        responses: {
            /** @description The correction as recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assertion"];
                };
            };
        };
    };
    reconfirmGenerically: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGenericReconfirmation"];
            };
        };
        responses: {
            /** @description An assertion for each item reached */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appended"];
                };
            };
        };
    };
    acceptProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposal, judged */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
        };
    };
    getProposal: {
        parameters: {
            query?: {
                /** @description Only what is dated by then; what has no date stays. Whatever its date where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
        };
    };
    listProposals: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before. Survives inserts. */
                cursor?: string;
                /** @description Only what is dated by then; what has no date stays. Whatever its date where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
                /** @description Only those that are so. */
                status?: "waiting" | "accepted" | "sent_back" | "withdrawn";
                /** @description Only those of this person: oneself, or anybody for who may see who the members are (`members:read`). */
                author?: string;
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of proposals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Proposal"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                    };
                };
            };
        };
    };
    proposeAssertions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProposal"];
            };
        };
        responses: {
            /** @description The proposal, waiting */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
        };
    };
    proposeGenericReconfirmation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGenericReconfirmation"];
            };
        };
        responses: {
            /** @description The proposal, waiting */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
        };
    };
    sendBackProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendingBack"];
            };
        };
        responses: {
            /** @description The proposal, judged */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
        };
    };
    withdrawProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposal, judged */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
        };
    };
    getSourceText: {
        parameters: {
            query?: {
                /** @description Only what is dated by then; what has no date stays. Whatever its date where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text with its hash */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceText"];
                };
            };
        };
    };
    storeSourceText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSourceText"];
            };
        };
        responses: {
            /** @description The text with its hash */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceText"];
                };
            };
        };
    };
    exportSources: {
        parameters: {
            query?: {
                /** @description CSL-JSON, BibTeX with the fields of BibLaTeX, or RIS. */
                format?: "csl-json" | "bibtex" | "ris";
                /** @description Only what is dated by then; what has no date stays. Whatever its date where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json; charset=utf-8": unknown;
                    "application/x-bibtex; charset=utf-8": string;
                    "application/x-research-info-systems; charset=utf-8": string;
                };
            };
        };
    };
    importSources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSourceFile"];
            };
        };
        responses: {
            /** @description What it came to */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceFileRead"];
                };
            };
        };
    };
    applyImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import, being applied */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before. Survives inserts. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of imports */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Import"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                    };
                };
            };
        };
    };
    createImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewImport"];
            };
        };
        responses: {
            /** @description The import */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
        };
    };
    listImportTemplates: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before. Survives inserts. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of templates */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportTemplate"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                    };
                };
            };
        };
    };
    createImportTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewImportTemplate"];
            };
        };
        responses: {
            /** @description The template */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportTemplate"];
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
        };
    };
    removeImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Forgotten */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                import: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportChanges"];
            };
        };
        responses: {
            /** @description The import as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
        };
    };
    getImportTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportTemplate"];
                };
            };
        };
    };
    removeImportTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Forgotten */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listImportChanges: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before. Survives inserts. */
                cursor?: string;
                /** @description Only changes that are so. */
                kind?: "new" | "changed" | "same" | "skipped" | "bad";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportChange"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                    };
                };
            };
        };
    };
    undoImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import, being undone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
        };
    };
    getProgress: {
        parameters: {
            query?: {
                /** @description What was so by then. Today (UTC) where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
                /** @description Whose account counts: `resolved`, `joint`, `any` or `party:<key>`. */
                reading?: components["schemas"]["Reading"];
                /** @description How it is scored, by name and version. */
                method?: string;
                /** @description Meetings of these tracks only. Repeatable. */
                track?: string[];
                /** @description Items of these kinds only. Repeatable. */
                kind?: ("principle" | "study" | "action" | "confidence_measure" | "procedure" | "end_goal")[];
                /** @description Items of these themes only. Repeatable. */
                theme?: string[];
                /** @description Items promised by these parties only. Repeatable. */
                obligor?: string[];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The series */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progress"];
                };
            };
        };
    };
    explainProgress: {
        parameters: {
            query?: {
                /** @description What was so by then. Today (UTC) where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
                /** @description Whose account counts: `resolved`, `joint`, `any` or `party:<key>`. */
                reading?: components["schemas"]["Reading"];
                /** @description How it is scored, by name and version. */
                method?: string;
                /** @description Meetings of these tracks only. Repeatable. */
                track?: string[];
                /** @description Items of these kinds only. Repeatable. */
                kind?: ("principle" | "study" | "action" | "confidence_measure" | "procedure" | "end_goal")[];
                /** @description Items of these themes only. Repeatable. */
                theme?: string[];
                /** @description Items promised by these parties only. Repeatable. */
                obligor?: string[];
                /** @description A meeting or a date; `asOf` where it is left out. */
                at?: components["schemas"]["Point"];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The terms */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
        };
    };
    getMovement: {
        parameters: {
            query?: {
                /** @description What was so by then. Today (UTC) where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
                /** @description Whose account counts: `resolved`, `joint`, `any` or `party:<key>`. */
                reading?: components["schemas"]["Reading"];
                /** @description How it is scored, by name and version. */
                method?: string;
                /** @description Meetings of these tracks only. Repeatable. */
                track?: string[];
                /** @description Items of these kinds only. Repeatable. */
                kind?: ("principle" | "study" | "action" | "confidence_measure" | "procedure" | "end_goal")[];
                /** @description Items of these themes only. Repeatable. */
                theme?: string[];
                /** @description Items promised by these parties only. Repeatable. */
                obligor?: string[];
                /** @description A meeting or a date; the beginning where it is left out. */
                from?: components["schemas"]["Point"];
                /** @description A meeting or a date; `asOf` where it is left out. */
                to?: components["schemas"]["Point"];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The movement */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementBetween"];
                };
            };
        };
    };
    getBreakdown: {
        parameters: {
            query?: {
                /** @description What was so by then. Today (UTC) where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
                /** @description Whose account counts: `resolved`, `joint`, `any` or `party:<key>`. */
                reading?: components["schemas"]["Reading"];
                /** @description How it is scored, by name and version. */
                method?: string;
                /** @description Meetings of these tracks only. Repeatable. */
                track?: string[];
                /** @description Items of these kinds only. Repeatable. */
                kind?: ("principle" | "study" | "action" | "confidence_measure" | "procedure" | "end_goal")[];
                /** @description Items of these themes only. Repeatable. */
                theme?: string[];
                /** @description Items promised by these parties only. Repeatable. */
                obligor?: string[];
                /** @description A meeting or a date; `asOf` where it is left out. */
                at?: components["schemas"]["Point"];
                /** @description What makes a group. */
                by?: "legal" | "theme" | "kind" | "obligor";
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Breakdown"];
                };
            };
        };
    };
    getUndertaking: {
        parameters: {
            query?: {
                /** @description What was so by then. Today (UTC) where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
                /** @description Whose account counts: `resolved`, `joint`, `any` or `party:<key>`. */
                reading?: components["schemas"]["Reading"];
                /** @description How it is scored, by name and version. */
                method?: string;
                /** @description Meetings of these tracks only. Repeatable. */
                track?: string[];
                /** @description Items of these kinds only. Repeatable. */
                kind?: ("principle" | "study" | "action" | "confidence_measure" | "procedure" | "end_goal")[];
                /** @description Items of these themes only. Repeatable. */
                theme?: string[];
                /** @description Items promised by these parties only. Repeatable. */
                obligor?: string[];
                /** @description A meeting or a date; `asOf` where it is left out. */
                at?: components["schemas"]["Point"];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What binds and what waits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Undertaking"];
                };
            };
        };
    };
    getMatrix: {
        parameters: {
            query?: {
                /** @description What was so by then. Today (UTC) where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
                /** @description Whose account counts: `resolved`, `joint`, `any` or `party:<key>`. */
                reading?: components["schemas"]["Reading"];
                /** @description How it is scored, by name and version. */
                method?: string;
                /** @description Meetings of these tracks only. Repeatable. */
                track?: string[];
                /** @description Items of these kinds only. Repeatable. */
                kind?: ("principle" | "study" | "action" | "confidence_measure" | "procedure" | "end_goal")[];
                /** @description Items of these themes only. Repeatable. */
                theme?: string[];
                /** @description Items promised by these parties only. Repeatable. */
                obligor?: string[];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matrix */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matrix"];
                };
            };
        };
    };
    getReadouts: {
        parameters: {
            query?: {
                /** @description What was so by then. Today (UTC) where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
                /** @description Whose account counts: `resolved`, `joint`, `any` or `party:<key>`. */
                reading?: components["schemas"]["Reading"];
                /** @description How it is scored, by name and version. */
                method?: string;
                /** @description Meetings of these tracks only. Repeatable. */
                track?: string[];
                /** @description Items of these kinds only. Repeatable. */
                kind?: ("principle" | "study" | "action" | "confidence_measure" | "procedure" | "end_goal")[];
                /** @description Items of these themes only. Repeatable. */
                theme?: string[];
                /** @description Items promised by these parties only. Repeatable. */
                obligor?: string[];
                /** @description A meeting held by `asOf`; the last one on the chosen tracks where it is left out. */
                meeting?: components["schemas"]["MeetingName"];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The words, aligned by item */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readouts"];
                };
            };
        };
    };
    getAccounts: {
        parameters: {
            query?: {
                /** @description What was so by then. Today (UTC) where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
                /** @description Whose account counts: `resolved`, `joint`, `any` or `party:<key>`. */
                reading?: components["schemas"]["Reading"];
                /** @description How it is scored, by name and version. */
                method?: string;
                /** @description Meetings of these tracks only. Repeatable. */
                track?: string[];
                /** @description Items of these kinds only. Repeatable. */
                kind?: ("principle" | "study" | "action" | "confidence_measure" | "procedure" | "end_goal")[];
                /** @description Items of these themes only. Repeatable. */
                theme?: string[];
                /** @description Items promised by these parties only. Repeatable. */
                obligor?: string[];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accounts"];
                };
            };
        };
    };
    getItemHistory: {
        parameters: {
            query?: {
                /** @description What was so by then. Today (UTC) where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
                /** @description Whose account counts: `resolved`, `joint`, `any` or `party:<key>`. */
                reading?: components["schemas"]["Reading"];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
                /** @description An id, or a key as `key:I02`. */
                id: components["schemas"]["Reference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The history */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemHistory"];
                };
            };
        };
    };
    getStalls: {
        parameters: {
            query?: {
                /** @description What was so by then. Today (UTC) where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
                /** @description Whose account counts: `resolved`, `joint`, `any` or `party:<key>`. */
                reading?: components["schemas"]["Reading"];
                /** @description How it is scored, by name and version. */
                method?: string;
                /** @description Meetings of these tracks only. Repeatable. */
                track?: string[];
                /** @description Items of these kinds only. Repeatable. */
                kind?: ("principle" | "study" | "action" | "confidence_measure" | "procedure" | "end_goal")[];
                /** @description Items of these themes only. Repeatable. */
                theme?: string[];
                /** @description Items promised by these parties only. Repeatable. */
                obligor?: string[];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stalls */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stalls"];
                };
            };
        };
    };
    getLag: {
        parameters: {
            query?: {
                /** @description What was so by then. Today (UTC) where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
                /** @description Whose account counts: `resolved`, `joint`, `any` or `party:<key>`. */
                reading?: components["schemas"]["Reading"];
                /** @description How it is scored, by name and version. */
                method?: string;
                /** @description Meetings of these tracks only. Repeatable. */
                track?: string[];
                /** @description Items of these kinds only. Repeatable. */
                kind?: ("principle" | "study" | "action" | "confidence_measure" | "procedure" | "end_goal")[];
                /** @description Items of these themes only. Repeatable. */
                theme?: string[];
                /** @description Items promised by these parties only. Repeatable. */
                obligor?: string[];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lag"];
                };
            };
        };
    };
    getChanges: {
        parameters: {
            query?: {
                /** @description A revision or an instant; the beginning where it is left out. */
                since?: string | components["schemas"]["Instant"];
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before. Survives inserts. */
                cursor?: string;
                /** @description Only what is dated by then; what has no date stays. Whatever its date where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ChangeEntry"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                    };
                };
            };
        };
    };
    watchEvents: {
        parameters: {
            query?: {
                /** @description Only what happens in these processes, each by id or slug. Repeatable. */
                process?: string[];
                /** @description Only events of these types. Repeatable. */
                type?: components["schemas"]["DomainEventType"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of events; the schema is that of the data of each: a `DomainEvent` of those without a name, a `WorkProgress` of those named `progress`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["DomainEvent"] | components["schemas"]["WorkProgress"];
                };
            };
        };
    };
    countNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The count */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnseenCount"];
                };
            };
        };
    };
    getFollow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Since when */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Follow"];
                };
            };
        };
    };
    followProcess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Since when */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Follow"];
                };
            };
        };
    };
    unfollowProcess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Not followed any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listFollows: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before. Survives inserts. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Follow"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                    };
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before. Survives inserts. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of what is new */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Notification"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                        /** @description Up to when the caller has seen what is new; null before they have said so once. */
                        seenUpTo: components["schemas"]["Instant"] | null;
                    };
                };
            };
        };
    };
    markNotificationsSeen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkingSeen"];
            };
        };
        responses: {
            /** @description Up to when */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationsSeen"];
                };
            };
        };
    };
    listFeeds: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before. Survives inserts. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of feeds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Feed"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                    };
                };
            };
        };
    };
    createFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFeed"];
            };
        };
        responses: {
            /** @description The feed, with its addresses */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedFeed"];
                };
            };
        };
    };
    getCalendar: {
        parameters: {
            query?: {
                /** @description The language of titles and sentences; where it is left out, what `Accept-Language` likes best of these, else English. */
                lang?: "en" | "tr" | "hy";
                /** @description Only what is dated by then; what has no date stays. Whatever its date where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar; charset=utf-8": string;
                };
            };
        };
    };
    getChangesAtom: {
        parameters: {
            query?: {
                /** @description The language of titles and sentences; where it is left out, what `Accept-Language` likes best of these, else English. */
                lang?: "en" | "tr" | "hy";
                /** @description Only what is dated by then; what has no date stays. Whatever its date where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml; charset=utf-8": string;
                };
            };
        };
    };
    getChangesJson: {
        parameters: {
            query?: {
                /** @description The language of titles and sentences; where it is left out, what `Accept-Language` likes best of these, else English. */
                lang?: "en" | "tr" | "hy";
                /** @description Only what is dated by then; what has no date stays. Whatever its date where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json; charset=utf-8": unknown;
                };
            };
        };
    };
    getFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                feed: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
        };
    };
    revokeFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                feed: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The secret of a feed address */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar; charset=utf-8": string;
                };
            };
        };
    };
    readChangesAtom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The secret of a feed address */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml; charset=utf-8": string;
                };
            };
        };
    };
    readChangesJson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The secret of a feed address */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json; charset=utf-8": unknown;
                };
            };
        };
    };
    getPortfolio: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before, in the same order. Survives inserts. */
                cursor?: string;
                /** @description In which order: of recording, or by a field; with a dash before it downwards. What has no such date is last upwards. */
                sort?: "recorded" | "-recorded" | "slug" | "-slug";
                /** @description What was so by then. Today (UTC) where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
                /** @description Whose account counts. */
                reading?: "resolved" | "joint" | "any";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of processes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Portfolio"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                /** @description The words */
                q: string;
                /** @description In these processes only, by id or slug. Repeatable. */
                process?: string[];
                /** @description Things of these kinds only. Repeatable. */
                kind?: ("process" | "party" | "representative" | "track" | "meeting" | "source" | "item" | "milestone" | "event" | "assertion")[];
                /** @description In texts of this language only */
                lang?: string;
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before. Survives inserts. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of hits, best first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SearchHit"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                    };
                };
            };
        };
    };
    getProgressReport: {
        parameters: {
            query?: {
                /** @description What was so by then. Today (UTC) where it is left out. */
                asOf?: components["schemas"]["EdtfDate"];
                /** @description As it was recorded by then. Now where it is left out or lies ahead. The same pair of times gives the same answer for ever. */
                knownAt?: components["schemas"]["Instant"];
                /** @description Whose account counts: `resolved`, `joint`, `any` or `party:<key>`. */
                reading?: components["schemas"]["Reading"];
                /** @description How it is scored, by name and version. */
                method?: string;
                /** @description Meetings of these tracks only. Repeatable. */
                track?: string[];
                /** @description Items of these kinds only. Repeatable. */
                kind?: ("principle" | "study" | "action" | "confidence_measure" | "procedure" | "end_goal")[];
                /** @description Items of these themes only. Repeatable. */
                theme?: string[];
                /** @description Items promised by these parties only. Repeatable. */
                obligor?: string[];
                /** @description The kind of file. */
                format?: "csv" | "json";
                /** @description The language of titles and labels. */
                lang?: "en" | "tr" | "hy";
            };
            header?: never;
            path: {
                /** @description The id or the slug of a process */
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/json": unknown;
                };
            };
        };
    };
    cancelReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                report: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
        };
    };
    listReports: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before, in the same order. Survives inserts. */
                cursor?: string;
                /** @description In which order: of recording, or by a field; with a dash before it downwards. What has no such date is last upwards. */
                sort?: "recorded" | "-recorded";
                /** @description Of this process only, by id or slug. */
                process?: string;
                /** @description Of this kind only. */
                kind?: components["schemas"]["ReportKind"];
                /** @description Those only that are so. */
                state?: "queued" | "running" | "done" | "failed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reports */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Report"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                    };
                };
            };
        };
    };
    createReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReport"];
            };
        };
        responses: {
            /** @description The report, in the queue */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                report: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
        };
    };
    removeReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                report: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getReportFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                report: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8": string;
                    "text/markdown; charset=utf-8": string;
                    "application/json": unknown;
                };
            };
        };
    };
    previewReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewedReport"];
            };
        };
        responses: {
            /** @description What the report says */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPreview"];
                };
            };
        };
    };
    retryReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                report: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report, in the queue once more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
        };
    };
    verifyReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskedVerification"];
            };
        };
        responses: {
            /** @description Whether it holds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportVerification"];
                };
            };
        };
    };
    listReportSchedules: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before. Survives inserts. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of schedules */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportSchedule"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                    };
                };
            };
        };
    };
    createReportSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReportSchedule"];
            };
        };
        responses: {
            /** @description The schedule */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSchedule"];
                };
            };
        };
    };
    getReportSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                schedule: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSchedule"];
                };
            };
        };
    };
    removeReportSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                schedule: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateReportSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                schedule: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportScheduleChanges"];
            };
        };
        responses: {
            /** @description The schedule as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSchedule"];
                };
            };
        };
    };
    previewReportRuns: {
        parameters: {
            query: {
                /** @description Minute, hour, day of the month, month, day of the week, as crontab has them: `0 8 * * 1` is Mondays at eight. What falls into the hour that a change of clocks leaves out comes an hour later by the clock; what falls into the hour that comes twice comes once. */
                cron: string;
                /** @description By which `cron` counts, as IANA names it */
                timeZone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instants */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewedRuns"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before. Survives inserts. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of webhooks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                    };
                };
            };
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhook"];
            };
        };
        responses: {
            /** @description The webhook, with its secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWebhook"];
                };
            };
        };
    };
    disableWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook, disabled */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    enableWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook, enabled */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    removeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                webhook: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookChanges"];
            };
        };
        responses: {
            /** @description The webhook as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                webhook: string;
                /** @description UUIDv7 */
                delivery: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description How many at most */
                limit?: number;
                /** @description Opaque; `page.nextCursor` of the answer before. Survives inserts. */
                cursor?: string;
                /** @description Only deliveries that are so. */
                status?: "waiting" | "succeeded" | "given_up";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookDelivery"][];
                        page: {
                            nextCursor: string | null;
                            hasMore: boolean;
                        };
                    };
                };
            };
        };
    };
    redeliverWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                webhook: string;
                /** @description UUIDv7 */
                delivery: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new delivery, on its way */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook, with its new secret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWebhook"];
                };
            };
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery, on its way */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
        };
    };
}
