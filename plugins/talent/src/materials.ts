import { type BundleSource, standardMaterials } from '@walking-hall/bundle-sdk';

type Material = NonNullable<BundleSource['materials']>[number];
type Source = Material['sources'][number];

/** What is said of one employer counts for no other. */
const ofEmployer = { per: 'employment.org_uscc' };

/** M01…M17 are the shared codes of domain B; TA-… are papers of talent alone. */
export const materials: Material[] = [
  standardMaterials.M01,
  standardMaterials.M03,
  standardMaterials.M05,
  standardMaterials.M13,
  standardMaterials.M14,
  { ...standardMaterials.M15, ...ofEmployer },
  standardMaterials.M16,
  // Not M02: the licence of an employer is none of the applicant's own, and must not count as one later.
  {
    ...ofEmployer,
    ...paper('TA-EMPLOYER', '用人单位营业执照', 'Business licence of the employer', 'LICENCE', 'UPLOADED'),
  },

  brought('TA-ACHIEVEMENTS', '业绩成果证明', 'Proof of achievements'),
  brought('TA-ACHIEVEMENT-ORIGINALS', '业绩成果证明原件', 'Originals of the proof of achievements'),
  issued('TA-CLASS', '高层次人才分类认定证书', 'Certificate of the talent class'),

  brought('TA-DEGREE-AUTHENTICATION', '学历学位认证', 'Authentication of the degree'),
  brought('TA-NO-CRIMINAL-RECORD', '无犯罪记录证明', 'Certificate of no criminal record'),
  issued('TA-WORK-NOTICE', '外国人工作许可通知', 'Notice of work permit'),
  brought('TA-VISA', '签证页', 'Visa page'),
  brought('TA-HEALTH', '境外人员体格检查证明', 'Health certificate'),
  brought('TA-PHOTO', '证件照片', 'Photo'),
  issued('TA-WORK-PERMIT', '外国人工作许可证', 'Work permit'),
  issued('TA-RESIDENCE', '工作类居留许可', 'Residence permit for work'),

  pledge('TA-NO-HOUSE', '无房声明', 'Statement of having no home', 'K10'),
  paper('TA-MOVE-IN', '准予迁入证明', 'Approval to move in', 'SHARED', 'GENERATED'),
  issued('TA-HOUSEHOLD', '居民户口簿', 'Household register'),

  paper('TA-EMPLOYMENT', '就业登记记录', 'Record of employment', 'SHARED', 'GENERATED'),
  brought('TA-TRANSFER-LETTER', '商调函', 'Letter that asks for the archive'),

  brought('TA-LEASE', '住房租赁合同', 'Lease of the home'),
  pledge('TA-SUBSIDY-PLEDGE', '无房及未享受同类补贴承诺书', 'Pledge of no home and no like subsidy', 'K09'),

  paper('TA-LIVING-PERMIT', '居住证', 'Living permit', 'LICENCE', 'UPLOADED'),
  paper('TA-BIRTH', '出生医学证明', 'Birth certificate', 'LICENCE', 'UPLOADED'),
  paper('TA-VACCINATION', '预防接种证', 'Vaccination record', 'SHARED', 'UPLOADED'),

  brought('TA-WORKS', '业绩与论著清单', 'List of works'),
  brought('TA-WORK-ORIGINALS', '业绩与论著原件', 'Originals of the works'),
  brought('TA-TRAINING', '继续教育证明', 'Proof of continuing education'),
  issued('TA-TITLE', '职称证书', 'Title certificate'),
  paper('TA-TITLE-ELSEWHERE', '外地职称证书', 'Title certificate of another region', 'SHARED', 'UPLOADED'),
];

function paper(id: string, zh: string, en: string, ...sources: Source[]): Material {
  return { id, name: { zh, en }, sources };
}

/** What a department issues: made by an earlier item, or fetched or brought where it was issued before. */
function issued(id: string, zh: string, en: string): Material {
  return paper(id, zh, en, 'LICENCE', 'GENERATED', 'UPLOADED');
}

function brought(id: string, zh: string, en: string): Material {
  return paper(id, zh, en, 'UPLOADED');
}

function pledge(id: string, zh: string, en: string, commitment: string): Material {
  return { ...paper(id, zh, en, 'DECLARED'), commitment };
}
