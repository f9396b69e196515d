package io.antiphon.privacy.internal.text.names;

import io.antiphon.privacy.internal.text.Marks;
import java.util.List;
import java.util.Map;

/**
 * Chinese surnames (the 150 most frequent of the Ministry of Public Security's 2020 report on names, without those that are mostly other
 * words: 和 向 连 常 单 车 包 时 …), double ones, and characters that given names are made of. Part of rule version 4.
 */
final class Surnames {

	private static final Letters SINGLE = new Letters("王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石"
			+ "廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤康易乔赖文施洪季鲁葛柳岳齐梅庄殷詹涂翟温倪聂俞颜邢骆牛苗卓裴管翁"
			+ "劉陳楊黃趙吳孫馬鄭謝許馮鄧蕭蔣葉蘇呂沈盧鐘譚陸賈鄒邱閆龍陶賀顧龔邵萬錢嚴湯喬賴溫倪聶顏駱莊");
	private static final List<String> DOUBLE =
			List.of("欧阳", "上官", "司马", "诸葛", "司徒", "皇甫", "尉迟", "公孙", "慕容", "令狐", "夏侯", "端木", "南宫", "歐陽", "諸葛");
	private static final Letters GIVEN = new Letters("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红玲建国文辉鹏飞婷雪慧莹欣怡梓涵浩宇轩佳琪晨思琳雨泽子豪俊峰波斌"
			+ "宁健凯凤燕萍梅琴云莲珍荣贵福生龙元全胜学祥才发武新利清彬富顺信杨洁露璐瑶倩颖丹蕾薇菲晓晶瑞嘉诗语萱博睿奕宸熙然若彤悦琳淑惠香月志毅永力栋海山仁"
			+ "宏亮政谦亨奇固之轮翰朗伯义兴良成康星光天达安岩中茂进林有坚和彪诚先敬震振壮会思群豪心邦承乐绍功松善厚庆民友裕河哲江浩亮政谦美巧艺苗琼");

	/** After these a surname is the rest of another word: 感谢老师, 对方经理, 语文老师. */
	private static final Map<Character, Letters> AFTER = Map.ofEntries(
			Map.entry('谢', new Letters("感谢多答致酬拜鸣跪")), Map.entry('于', new Letters("对由关至属等在位处基鉴终善出忙低高便")),
			Map.entry('任', new Letters("主责信担前现历就胜上")), Map.entry('方', new Letters("对地官双前后各多甲乙平大店警院校我厂处东西南北一官资卖买第")),
			Map.entry('钱', new Letters("付交收给花价退省赚加的掏")), Map.entry('程', new Letters("工课过流全行路日教里携")),
			Map.entry('许', new Letters("也或允不准些")), Map.entry('何', new Letters("如任为奈")), Map.entry('周', new Letters("每一上下本两三几这四")),
			Map.entry('金', new Letters("现资押租奖基黄定佣违")), Map.entry('文', new Letters("语英中作论外散")), Map.entry('史', new Letters("历")),
			Map.entry('高', new Letters("提很最较太更挺偏")), Map.entry('白', new Letters("明")), Map.entry('钟', new Letters("分点")),
			Map.entry('段', new Letters("阶")), Map.entry('范', new Letters("示师规")), Map.entry('顾', new Letters("照不回")),
			Map.entry('林', new Letters("园")), Map.entry('曾', new Letters("不也未")), Map.entry('余', new Letters("其")),
			Map.entry('管', new Letters("主尽不保城")), Map.entry('陆', new Letters("登大")), Map.entry('龙', new Letters("沙尼")),
			Map.entry('万', new Letters("一二三两几十百千")), Map.entry('叶', new Letters("茶")), Map.entry('张', new Letters("一两二三几这那每夸紧")),
			Map.entry('康', new Letters("健")), Map.entry('易', new Letters("容交贸")), Map.entry('石', new Letters("钻")),
			Map.entry('王', new Letters("大霸")),
			Map.entry('丁', new Letters("园布")), Map.entry('田', new Letters("丰")), Map.entry('严', new Letters("尊")),
			Map.entry('庄', new Letters("端饭")),
			Map.entry('施', new Letters("实措设")), Map.entry('平', new Letters("水")), Map.entry('江', new Letters("长浙镇")),
			Map.entry('黄', new Letters("蛋")),
			Map.entry('季', new Letters("旺淡四")), Map.entry('温', new Letters("体高低")), Map.entry('汤', new Letters("喝高鸡")),
			Map.entry('马', new Letters("立罗")));

	/** Words and companies that begin as a name does. */
	private static final List<String> NONE = List.of(
			"曾经", "康师傅", "康師傅", "田老师红烧肉", "李先生牛肉", "李先生加州", "丁香医生", "白大夫", "马大姐", "温和", "文明", "文静", "高明", "高超", "高亮", "高峰", "高兴",
			"高贵", "高雅", "高强", "高端", "方正", "方便", "万全", "万幸", "金贵", "金星", "金玉", "白净", "严明", "康健", "康乐", "石英", "易学", "江山", "江海", "任意",
			"明亮", "和善", "林立", "钟情", "夏天", "云海", "黄金", "黄河", "马力", "龙华", "龙岩", "江宁", "金华", "林海");

	private Surnames() {}

	/** Where the surname that starts at {@code start} ends, or -1 where there is none. */
	static int end(Marks text, int start) {
		var c = text.at(start);
		if (SINGLE.has(c) && NONE.stream().anyMatch(word -> text.part(start, start + word.length()).equals(word))) {
			return -1;
		}
		for (var both : DOUBLE) {
			if (both.charAt(0) == c && both.charAt(1) == text.at(start + 1)) {
				return start + 2;
			}
		}
		var after = AFTER.get(c);
		return SINGLE.has(c) && (after == null || !after.has(text.at(start - 1))) ? start + 1 : -1;
	}

	static boolean given(char c) {
		return GIVEN.has(c);
	}
}
