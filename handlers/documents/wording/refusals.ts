import { matterCalled } from '../../../src/wording/matters.ts';
import { refusals } from '../../../src/wording/refusals.ts';
import { groupInShort } from '../../../src/wording/seats.ts';
import { list } from '../../../src/wording/words.ts';
import type { DocumentReason } from '../rules.ts';
import { LACKING, nameInWords, otherNameRefused, ruleQuoted } from './documents.ts';

const called = (document: number): string => matterCalled({ kind: 'document', number: document });

const through = (groups: readonly number[]): string =>
  groups.length === 0
    ? '请交由行动工作组承办'
    : `请交${list(groups.map(groupInShort))}${groups.length > 1 ? '中的承办组' : ''}承办`;

/** Why nothing is done with a document, and what can be done instead. */
export const refused = refusals<DocumentReason>({
  'document-incomplete': ({ lacks }) => `发文还缺${LACKING[lacks]}，没有登记。请补上再说一次。`,
  'other-name': ({ name }, plan) =>
    `${otherNameRefused(name, plan)}要发请说“起草发文，以${plan.command.short}办公室名义，标题：……”。`,
  'no-drafter': ({ groups }, plan) =>
    `抱歉，公文不由您起草，没有登记。${ruleQuoted(plan, 'document-issuing-units')}。${through(groups)}。`,
  'not-your-group-to-draft': ({ group }) =>
    `抱歉，您不是${groupInShort(group)}的联络员或组长，不能替${groupInShort(group)}起草，没有登记。`,
  'past-the-office': ({ groups }, plan) =>
    `抱歉，这件事不能直接报送或发出：${ruleQuoted(plan, 'preamble-principle')}，要归口报送、统一出口。${through(groups)}，由${plan.command.office.short}统一报出。`,
  'own-draft': ({ document }) =>
    `${called(document)}是您起草的，办公室审核要由办公室其他人员办理，没有改动。`,
  'name-after-signature': ({ document }) =>
    `${called(document)}已经签发，名义不能再改，没有改动。确需改请退回：“退回${called(document)}：理由”，或撤回重拟。`,
  'own-draft-lent': ({ document }, plan) =>
    `${called(document)}是您起草的，审核签字要由分管领导本人或别的受托人办理，您不能代签自己的稿子，没有改动。${ruleQuoted(plan, 'document-procedure', 2)}。`,
  'prefix-unset': ({ document, issuedAs }, plan) =>
    `${nameInWords(issuedAs ?? 'office', plan)}的文号代字还没有设定，${called(document)}没有编号，我不自行拟定。请回“设置${issuedAs === 'command' ? plan.command.short : '办公室'}文号代字 ……”，再说“编号${called(document)}”。`,
  'sent-elsewhere': ({ document, to, sendTo }) =>
    `没有登记：${called(document)}是发送${sendTo ?? '各单位'}的，不是报送${to}的。已经发出请回“${called(document)}已发送：${sendTo ?? '……'}”；确要报送${to}，先改主送：“${called(document)}主送改为${to}”（签发以后要经签发人同意，附件2 一（一）4）。`,
  'not-ranked': ({ document }) =>
    `${called(document)}没有定为重要，本来就按一般公文办理，没有改动。`,
  'rank-too-late': ({ document, isRanking }) =>
    isRanking
      ? `${called(document)}已经编号，不能再定为重要，没有改动。`
      : `${called(document)}主任已经签发，不能再改为一般公文，没有改动。`,
  'void-by-office': ({ document, number }, plan) =>
    `${called(document)}已编文号${number}，承办单位不能撤回；确需作废请${plan.command.office.short}办理：“作废${called(document)}：理由”。`,
  'change-unread': ({ document }) =>
    `没看懂${called(document)}要改哪里，没有改动。请这样说：“发文${document}改正文：……”，或“修改发文${document}：把……改为……”。`,
  'nothing-changed': ({ document }) => `${called(document)}本来就是这样，没有改动，不用重新送审。`,
  'change-not-found': ({ document, words }) =>
    `${called(document)}里没有“${words}”，没有改动。请照原文写要改的字句。`,
  'deputy-not-asked': ({ document }) =>
    `${called(document)}由承办组的副总指挥签发，不用另行指定，没有改动。`,
  'no-such-deputy': ({ name }) =>
    `登记名单里没有副总指挥“${name}”，没有指定。请核对姓名，或请对方先登记。`,
  'text-not-for-you': ({ document }) =>
    `${called(document)}的全文只给承办单位、办公室、签发人和主送抄送单位看。`,
  'text-in-group': () => '群里不发公文全文，请私聊我查看。',
  'bad-prefix': ({ prefix }) =>
    `“${prefix}”不像文号代字，没有设置。代字是几个汉字，不带年份和序号，例如“某某提指办发”。`,
});
