import type { Attribute } from './meaning.js'
import { butOrganisations, coded } from './where.js'

/** By which number states and their offices know a person, country by country: of citizens, taxpayers, the insured, drivers, foreigners. */
export const numbersOfStates: readonly Attribute[] = [
  {
    field: 'identity-document',
    in: butOrganisations,
    takesAnyWord: true,
    takes: [...coded, 'text', 'event'],
    types: ['text', 'whole', 'other', 'number', 'time'],
    words: {
      en: `us ssn, us itin, us passport, us driver license, uk nino, uk nhs, nhs no, nie number, dni number, es nif, es nie, nric fin, fin number sg, hetu, henkilotunnus, personal identity code, personal identity number, jumin number, ohip, rut number, cpr number, insee number, numero secu, nir number, personalausweis, personalausweisnummer, hkid, hkid number, ppsn, pps number, teudat zehut, israeli id, fodselsnummer, tckn, tc kimlik, tc kimlik no, snils, ipn number, philsys number, philsys id, umid, umid number, cccd, cccd number, cmnd, cmnd number, omang, ghana card, huduma number, kra pin, jmbg, oib, egn number, cnp, amka, rodne cislo, isikukood, asmens kodas, personas kods, kennitala, svnr, ahv number, ahv nummer, steuernummer, steueridentifikationsnummer, rentenversicherungsnummer, qatar id, omani id, kuwaiti id, bahrain cpr, sa id number, za id number, cedula identidad, cedula ciudadania, cedula de identidad, carnet identidad, documento identidad, numero documento, tipo documento, numero identificacion, no identitas, nomor identitas, nomor ktp, no kk, nomor kk, kartu keluarga, citizenship certificate, citizenship certificate number, citizenship card number, medicare no, medicare id, medicaid id, medicaid no, health card no, national health number, national health insurance number, nhi number, pension number, pensioner id, pension card number, senior citizen id, pwd id, pwd id number, nssf number, nhif number, sss number, philhealth number, pagibig number, esi no, epf no, uan no, ni no, marriage certificate number, birth certificate number, birth registration number, death certificate number, refugee id, unhcr id, unhcr number, asylum seeker id, uscis number, uscis id, i94 number, i94, sevis id, alien no, seaman book number, discharge book number, crew id card, license category, licence category, license issue date, licence issue date, license issued date, license points, licence points, cdl number, cdl class, cdl expiry, driving license expiry, driver licence expiry, motorcycle license, id selfie, id card selfie, identity verification document, verification document number, dea number, npi number`,
      romaji:
        'kojin bango card, mainanba kado, nenkin techo bango, kenko hoken bango, kenko hokensho bango, zairyu card bango, tokubetsu eiju, menkyo shurui, menkyo kigen, menkyo yuko kigen, menkyo kofu bi, ryoken kigen, ryoken yuko kigen, ryoken hakko bi',
      ja: '印鑑登録番号, 印鑑登録証番号, 支給認定番号, 支給認定証番号, 接種券番号, 受診券番号, 受診券整理番号, 資格確認書, 資格確認書番号, マイナ保険証, 運転経歴証明書, 運転経歴証明書番号, 船員手帳, 船員手帳番号, 母子手帳番号, 母子健康手帳番号, 障害者手帳番号, 療育手帳番号, 年金証書番号, 年金証書記号番号, 公費番号, 介護受給者番号, 後期高齢者医療被保険者番号, 国保番号, 国保記号番号, 記号番号枝番, 雇用保険被保険者証番号, 社会保険番号, 健康保険者番号, 居留証番号, 査証番号, 査証有効期限, 免許の種類, 免許証の色, 本人確認記号番号, 本人確認番号, 確認書類番号, 身分証明証, 身分証明証番号, 住民票写し',
    },
  },
]
