package io.antiphon.drawing;

import io.antiphon.drawing.shape.Drawing;
import io.antiphon.drawing.shape.Role;
import io.antiphon.drawing.shape.Shape.Words;
import io.antiphon.drawing.shape.TextMeasure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One picture of each kind, with long Chinese labels, and what is asked of all of them. */
final class Pictures {

	static final LocalDate MONDAY = LocalDate.of(2026, 3, 30);
	static final String LONG = "春季促销开始，仓库改用新的分拣系统并且重新安排晚间配送路线";

	private Pictures() {}

	static List<Figure> all() {
		return List.of(chart(), bar(), intervals(), parts(), badge(), spark(), card(), ribbon(), heatMap(), timeLine(),
				iterations(), actions(), actionCard(), bubbles(), tradeOff());
	}

	static Chart chart(Chart.Event... events) {
		var points = new ArrayList<Chart.Point>();
		for (var week = 0; week < 20; week++) {
			points.add(new Chart.Point(
					MONDAY.plusWeeks(week - 12), 20 + week % 5, new Range(12, 36), week == 3 ? new Range(19, 27) : null, week == 14,
					"第 " + week + " 周"));
		}
		return new Chart(
				new Chart.Words("配送投诉占比", "配送投诉占比：20 个点", Sheet.of(List.of("周", "值"), List.of(List.of("1", "20 %")))),
				points,
				List.of(new Chart.Stage(MONDAY.minusWeeks(12), MONDAY, 24, "")),
				List.of(new Chart.Level(18, "目标 18 %")),
				List.of(new Chart.Band("没有变化时（95 %）", List.of(
						new Chart.Edge(MONDAY, 25, new Range(20, 30)), new Chart.Edge(MONDAY.plusWeeks(7), 25, new Range(18, 33))))),
				events.length > 0 ? Arrays.asList(events) : List.of(new Chart.Event(MONDAY, LONG)),
				(value, decimals) -> String.format(Locale.ROOT, "%." + decimals + "f %%", value),
				Locale.SIMPLIFIED_CHINESE);
	}

	static IntervalBar bar() {
		return new IntervalBar(
				"退款迟迟不到账", "3.4 %（1.5–5.3 %，n = 270）", 3.4, new Range(1.5, 5.3), new IntervalBar.Scale(0, 6, List.of(0.0)),
				IntervalBar.Style.BAR, Role.HURT);
	}

	static Intervals intervals() {
		return new Intervals(
				"效果",
				List.of("估计对象", "数值"),
				List.of(
						new Intervals.Row("晚间八点前送达", "verdict-1", -21, new Range(-31, -10), "−21 个百分点（−31 至 −10，n = 826）"),
						new Intervals.Row("b", "", 2, new Range(-3, 8), "2")),
				List.of(new Intervals.Mark(-5, "要求 −5"), new Intervals.Mark(0, "无变化")));
	}

	static Parts parts() {
		return new Parts(
				"按情感", List.of("部分", "数量", "占比"),
				List.of(new Parts.Part("负面", 25, "25", "25 %", Role.HURT), new Parts.Part("正面", 75, "75", "75 %", Role.ACCENT)));
	}

	static Badge badge() {
		return new Badge(Badge.Tone.GOOD, "有效", true);
	}

	static Spark spark() {
		return new Spark(
				"", List.of("时段", "数值"),
				List.of(new Spark.Value(22, "1", "22 %"), new Spark.Value(31, "2", "31 %"), new Spark.Value(18, "3", "18 %")), 20.0, 1.5);
	}

	static Card card() {
		return new Card("配送投诉占比：配送与签收环节", "18 %", "15–22 %，n = 465", spark(), new Badge(Badge.Tone.UNSETTLED, "数据不足", false), LONG, "PLAN");
	}

	static Ribbon ribbon() {
		return new Ribbon("循环", List.of("步骤", "状态", "下一步"), List.of(
				new Ribbon.Station("目标", Ribbon.Sign.DONE, "3 · 已完成", "", "GOAL"),
				new Ribbon.Station("倾听", Ribbon.Sign.IN_HAND, "进行中", "9,167 条 · 最近 2026年5月24日", "", "LISTEN"),
				new Ribbon.Station("理解", Ribbon.Sign.NEEDS_YOU, "412 · 待您处理", LONG + LONG, "UNDERSTAND"),
				new Ribbon.Station("计划与行动", Ribbon.Sign.NOTHING_YET, "尚无内容", "", ""),
				new Ribbon.Station("Adjust", Ribbon.Sign.ABSENT, "Not installed here", "", "")));
	}

	static HeatMap heatMap() {
		return new HeatMap(
				"哪里痛", List.of("", "1月5日", "1月12日", "1月19日"),
				List.of(
						new HeatMap.Row("网站", Arrays.asList(new HeatMap.Cell(0.1, "10 %"), null, new HeatMap.Cell(0.3, "30 %"))),
						new HeatMap.Row("售后服务与退款流程的所有环节", Arrays.asList(null, new HeatMap.Cell(0.6, "60 %"), null))));
	}

	/** Three near each other, one of them with a long name, and one apart. */
	static Bubbles bubbles() {
		return new Bubbles("主题", List.of("主题", "条数", "抱怨"), List.of(
				bubble(LONG, 0, 0, 20, 0.2), bubble("退款 · 到账", 0, 0, 400, 0.9), bubble("refund", 0.01, 0, 90, 1), bubble("慢", 1, 1, 3, 0)));
	}

	/** Two in nearly one place, one of them with a long name, one without an interval, and one at no change. */
	static TradeOff tradeOff() {
		return new TradeOff("投诉与碳", "备选方案", "两方面都更好", axis(LONG), axis("碳"), List.of(
				choice(LONG, -9, 0.4, new Range(-12, -6)), choice("Hire couriers", -9.2, 0.41, new Range(-14, -4)),
				choice("自提柜", -4, -0.2, null), choice("不采取行动", 0, 0, null)));
	}

	private static TradeOff.Axis axis(String label) {
		return new TradeOff.Axis(label, true, (value, decimals) -> String.format(Locale.ROOT, "%." + decimals + "f", value));
	}

	private static TradeOff.Choice choice(String label, double across, double up, @Nullable Range interval) {
		return new TradeOff.Choice(
				label, new TradeOff.Change(across, interval, across + " points"), new TradeOff.Change(up, null, up + " kg"));
	}

	private static Bubbles.Bubble bubble(String label, double x, double y, double size, double strength) {
		return new Bubbles.Bubble(label, "31 %", x, y, size, strength, List.of("20", "31 %"), "pieces-" + label);
	}

	static TimeLine timeLine() {
		return new TimeLine(
				"行动", List.of("行动", "负责人", "时间", "状态"),
				List.of(
						new TimeLine.Span(LONG, "配送主管", MONDAY, MONDAY.plusWeeks(3), "3月30日 – 4月20日", "进行中", Role.ACCENT),
						new TimeLine.Span("b", "", null, null, "没有日期", "未开始", Role.ACCENT)),
				MONDAY.plusWeeks(1), Locale.SIMPLIFIED_CHINESE);
	}

	/** Four actions: done; late and after it; after both, though it begins before they end; without days. */
	static TimeLine actions() {
		return new TimeLine(
				"Actions", List.of("Action", "Owner", "When", "State"),
				List.of(
						span("Second tour", MONDAY, 10, Role.GOAL).opening("a1", List.of()),
						span("Train", MONDAY.plusDays(14), 20, Role.HURT).promised(MONDAY.plusDays(29)).opening("a2",
								List.of("a1", "gone")),
						span("Tell", MONDAY.plusDays(20), 9, Role.ACCENT).promised(MONDAY.plusDays(40)).opening("a3", List.of("a1", "a2")),
						new TimeLine.Span("Review", "", null, null, "no dates", "open", Role.ACCENT).opening("a4", List.of("a3"))),
				MONDAY.plusDays(24), Locale.ENGLISH);
	}

	private static TimeLine.Span span(String what, LocalDate from, int days, Role role) {
		return new TimeLine.Span(what, "Lead", from, from.plusDays(days), "from – to", "open", role);
	}

	static ActionCard actionCard() {
		return new ActionCard(
				"配送", LONG + LONG, "配送主管", "5月12日", true,
				List.of(new Badge(Badge.Tone.BAD, "逾期", false), new Badge(Badge.Tone.UNSETTLED, "等待 2 项", false)), "action-i/a1");
	}

	static TimeLine iterations() {
		return new TimeLine(
				"迭代", List.of("迭代", "承接", "时间", "结果"),
				List.of(
						new TimeLine.Span(
								"1 · " + LONG, "–", MONDAY, MONDAY.plusWeeks(20), "基线 3月30日", "未显示效果；待调整", Role.LINE,
								List.of(
										new TimeLine.Phase("基线", MONDAY, MONDAY.plusWeeks(8), Role.LINE),
										new TimeLine.Phase("行动", MONDAY.plusWeeks(8), MONDAY.plusWeeks(8), Role.ACCENT),
										new TimeLine.Phase("跟踪期", MONDAY.plusWeeks(8), MONDAY.plusWeeks(20), Role.ACCENT))),
						new TimeLine.Span("2 · b", "1", null, null, "没有日期", "草案", Role.LINE)),
				null, Locale.SIMPLIFIED_CHINESE);
	}

	static Drawing drawn(Figure figure, double width) {
		return figure.drawing(Space.wide(width, TextMeasure.ESTIMATE));
	}

	static List<Words> words(Drawing drawing) {
		return drawing.shapes().stream().filter(Words.class::isInstance).map(Words.class::cast).toList();
	}

	/** The words that run out of the picture or into each other. */
	static Set<String> faults(Drawing drawing) {
		var faults = new TreeSet<String>();
		var words = words(drawing);
		for (var at = 0; at < words.size(); at++) {
			var one = words.get(at);
			var left = one.left(TextMeasure.ESTIMATE);
			if (left < -0.5 || left + width(one) > drawing.width() + 0.5 || one.y() > drawing.height() || one.y() < 6) {
				faults.add(one.text() + " is clipped");
			}
			for (var other : words.subList(at + 1, words.size())) {
				var right = other.left(TextMeasure.ESTIMATE);
				if (left < right + width(other) - 1 && right < left + width(one) - 1
						&& Math.abs(one.y() - other.y()) < Math.min(one.size().pixels(), other.size().pixels()) * 0.7) {
					faults.add(one.text() + " runs into " + other.text());
				}
			}
		}
		return faults;
	}

	private static double width(Words words) {
		return TextMeasure.ESTIMATE.width(words.text(), words.size(), words.bold());
	}
}
