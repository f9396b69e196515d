package io.antiphon.sustainability.internal.files;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The columns that a list of activities can have, each with what it may be called. */
enum Column {
	SERVICE("服务"),
	TOUCHPOINT("接触点", "触点"),
	ACTIVITY("活动", "活动类型", "活动名称", "排放源"),
	AMOUNT("quantity", "数量", "用量", "活动数据", "活动量"),
	UNIT("单位", "计量单位"),
	PERIOD("date", "day", "month", "year", "期间", "日期", "周期", "月份", "年份"),
	FROM("start", "start date", "start_date", "开始", "开始日期", "起始日期"),
	TO("end", "end date", "end_date", "结束", "结束日期", "截止日期"),
	OPERATOR("运营方", "运营者"),
	REGION("地区", "区域", "国家"),
	CONTRACT("合同"),
	AVOIDED("避免", "避免排放"),
	UNCERTAINTY("不确定度", "不确定性"),
	METER("表计", "表号", "电表");

	private final List<String> others;

	Column(String... others) {
		this.others = List.of(others);
	}

	/** As it is called first. */
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Where each stands among the columns of a file, for those that are there; called by its own name it comes before others. */
	static Map<Column, Integer> in(List<String> names) {
		var plain = names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
		var found = new EnumMap<Column, Integer>(Column.class);
		Arrays.stream(values()).forEach(column -> {
			int own = plain.indexOf(column.key());
			int at = own >= 0 ? own : column.others.stream().mapToInt(plain::indexOf).filter(one -> one >= 0).findFirst().orElse(-1);
			if (at >= 0) {
				found.put(column, at);
			}
		});
		return found;
	}
}
