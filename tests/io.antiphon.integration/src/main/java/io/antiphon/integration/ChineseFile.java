package io.antiphon.integration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up feedback without a single Latin letter: 40 weeks of a shop whose delivery hurts most, and gets better in week 21. */
final class ChineseFile {

	/** The day of the change. */
	static final LocalDate ACTION = LocalDate.of(2025, 9, 1);

	private static final int WEEKS = 40;
	private static final int PER_WEEK = 60;
	private static final int CHANGE = 20;
	private static final LocalDate START = ACTION.minusWeeks(CHANGE);
	private static final long SEED = 1;
	private static final List<String> TOUCHPOINTS = List.of("送货", "网站", "售后");
	private static final List<String> THINGS = List.of("台灯", "茶杯", "雨伞", "书架", "毛毯", "闹钟", "背包", "花瓶", "耳机", "围巾");
	private static final List<List<String>> COMPLAINTS = List.of(
			List.of("送货太慢了，等了十天", "快递把箱子摔坏了", "配送一再延误，很失望"),
			List.of("网页总是打不开，很恼火", "付款页面报错，没法下单", "搜索结果完全不对"),
			List.of("退款拖了一个月还没到账", "客服态度很差，没人理我", "换货流程太麻烦"));
	private static final List<List<String>> PRAISE = List.of(
			List.of("送货很快，第二天就到了", "快递员很有礼貌", "包装完好，非常满意"),
			List.of("网页清楚，下单很方便", "搜索很准，一下就找到", "付款顺利，体验很好"),
			List.of("退款很快就到账了，赞", "客服耐心又专业", "换货很顺利，谢谢"));

	private ChineseFile() {}

	static Path write(Path file) throws IOException {
		var lines = new ArrayList<String>();
		var chance = new Random(SEED); // whose sequence is laid down
		lines.add("时间,服务,接触点,渠道,评论");
		for (var week = 0; week < WEEKS; week++) {
			for (var piece = 0; piece < PER_WEEK; piece++) {
				lines.add(line(week, piece, chance));
			}
		}
		return Files.write(file, lines);
	}

	private static String line(int week, int piece, Random chance) {
		var touchpoint = piece % TOUCHPOINTS.size();
		var helped = touchpoint == 0 && week >= CHANGE;
		var bad = chance.nextInt(10) < (helped ? 1 : touchpoint == 0 ? 8 : 3);
		var said = (bad ? COMPLAINTS : PRAISE).get(touchpoint).get((piece + week) % 3);
		var thing = THINGS.get((piece * 7 + week * 3) % THINGS.size());
		return String.join(
				",", START.plusDays(7L * week + piece % 7).toString(), "灯巷商店", TOUCHPOINTS.get(touchpoint), "问卷",
				"买的" + thing + "，" + said.replace('，', '；') + "。");
	}
}
