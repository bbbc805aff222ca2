// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the references of a story are written like this
/** A story of the lending library, as its file reads. Tests change a line of it and see what becomes of it. */
export const lendingStory = `id: first-card
title: { zh: 第一张借书证, en: The first card }
summary: { zh: 读者办证。, en: A reader joins. }
starts: 2026-07-17T15:30:00+08:00
actors:
  desk: { say: { zh: 服务台, en: Front desk }, roles: [clerk], region: '330000/330100' }
  reader: { say: { zh: 读者, en: Reader }, roles: [applicant], party: '\${reader}' }
bindings:
  card: card-person
steps:
  - say: { zh: 认出读者, en: Know the reader }
    as: desk
    call: identifyParty
    body: { idType: RESIDENT_ID, idNo: '330106189001010019' }
    save: { reader: party }
  - at: 16:00
    say: { zh: 提交, en: Submit }
    as: reader
    call: submitApplication
    body: { items: ['\${card}'] }
    repeat: 2
    save: { application: application, version: $etag }
    expect: { body: { items: ['\${card}'], status: RECEIVED } }
  - at: 2026-07-20 09:00
    say: { zh: 查看, en: Look }
    as: reader
    call: getApplication
    params: { applicationId: '\${application}' }
    expect: { status: 404, code: application_unknown, detail: { $matches: 没有 } }
outcome: { zh: '收到 \${application}', en: 'Received \${application}' }
`;
