package io.antiphon.text;

import io.antiphon.text.reading.TextToRead;
import java.util.ArrayList;
import java.util.List;

/** 240 short texts of our own on four subjects in each language, some with handles and masks. */
final class OwnCorpus {
	private static final List<String> ENGLISH_SUBJECTS =
			List.of("Breakfast at the buffet", "The parcel delivery", "The mobile app login", "The hotel room");
	private static final List<String> ENGLISH = List.of(
			"was a disappointment", "was better than last year", "is still the same", "took far too long", "made us happy",
			"was a mess this morning", "went smoothly", "could be improved", "cost extra", "was not as promised",
			"surprised me", "never works on Sundays", "is what I come back for", "let us down again", "was fine for us",
			"made me write this", "was terrible on our trip", "is worth the money", "needs attention", "was praised by my mother");
	private static final List<String> CHINESE_SUBJECTS = List.of("酒店的早餐", "快递送货", "手机应用登录", "客房的空调");
	private static final List<String> CHINESE = List.of(
			"让人失望", "比去年好多了", "还是老样子", "等得太久了", "让我们很开心", "今天早上一团糟", "一切顺利", "可以再改进", "要另外收费",
			"跟说好的不一样", "让我很意外", "周日总是不行", "是我再来的原因", "又一次掉链子", "我们觉得还行", "逼得我来写这条", "这次糟透了",
			"值这个价", "该管一管了", "我妈妈夸了半天", "越来越好", "没人负责", "不知道怎么回事", "很不错", "真的很差", "帮了大忙", "一塌糊涂",
			"还可以接受", "值得表扬", "问了也没人回答", "一直出错", "两天都没有好", "比别家强", "没想到这么好", "天天出状况", "真让人省心",
			"看着就来气", "体验很好", "体验很差", "和朋友说的一样");

	private OwnCorpus() {}

	static List<TextToRead> documents() {
		var documents = new ArrayList<TextToRead>();
		for (String subject : ENGLISH_SUBJECTS) {
			for (String rest : ENGLISH) {
				documents.add(TextToRead.of("@shop_help " + subject + " " + rest + " [PHONE]", "one"));
			}
		}
		for (String subject : CHINESE_SUBJECTS) {
			for (String rest : CHINESE) {
				documents.add(TextToRead.of(subject + rest + "。[PHONE]", "one"));
			}
		}
		return documents;
	}
}
