/** Common first names that tell a woman's part from a man's, lower case, of the languages we read. */
const names = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export const womensNames = names(`
mara anna marie maria lena lea mia emma hannah sophie sofia julia laura sarah sara lisa eva nina clara klara ida frida
greta marta martha ella alice amelie amélie camille chloé chloe claire céline elise élise hélène helene jeanne juliette
léa louise lucie manon margot mathilde nathalie odette simone zoé zoe aya aiko akari hana haruka keiko kumi mai mayumi
mei michiko miyuki momoko nana naoko rin sakura sayaka yui yuki yuko yumi emily olivia grace charlotte ruth rose lily
lucy nora nina olga irina tanja katja ingrid astrid elena isabella carmen rosa lucia fatima leila layla amina aisha
priya mary margaret elizabeth kate katherine jane jenny jessica susan helen diana victoria vera viola iris ruby maya
naomi rachel rebecca miriam esther abigail molly penny daisy ada agnes edith beatrice matilda wilma heidi gerda petra
ursula monika sabine birgit bettina yvonne giselle colette fleur 花 花子 さくら 桜 美咲 葵 陽菜 結衣 愛 恵 千尋 さつき メイ
ゆき 雪 雪子 良子 和子 幸子 アヤ ハナ ユキ ミカ サクラ 美香 真由美 由美
`)

export const mensNames = names(`
jonas john james jack tom thomas tim peter paul max felix leon lukas luca ben noah finn emil oskar oscar otto karl carl
hans heinrich fritz friedrich georg jürgen klaus kurt ludwig martin michael moritz stefan walter werner wolfgang jakob
jacob jan anton arthur antoine alain andré bernard bruno charles claude émile etienne étienne françois gabriel gaston
georges guillaume henri hugo jacques jean jules julien lucien louis marc marcel mathieu maurice nicolas olivier philippe
pierre rené théo victor vincent akira daiki haruto hiroshi ichiro jiro kaito ken kenji kenta makoto masao naoki ren
ryo saburo satoshi shinji sho sota takashi taro yuta yamato robert richard william henry harry george edward frank
fred sam samuel daniel david adam alex alexander andrew anthony joe joseph joshua matthew mark luke nick oliver patrick
simon steve steven ivan igor boris dmitri sergei pavel lars sven erik nils olaf bjorn diego carlos juan jose miguel
pablo marco matteo giovanni luigi mario omar ali hassan ahmed mohammed raj arjun walt bob bill billy charlie eddie leo
太郎 健 健太 翔 大輔 一郎 二郎 誠 隆 浩 正 蓮 大翔 悠真 拓也 ケン タロウ ケンジ 次郎 三郎 清 茂 武
`)
