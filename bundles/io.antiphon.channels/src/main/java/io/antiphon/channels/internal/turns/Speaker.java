package io.antiphon.channels.internal.turns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Who can write on a ticket. */
public enum Speaker {
	CUSTOMER,
	/** Whoever answers for the service. */
	STAFF,
	/** A programme. */
	SYSTEM,
	/** Whoever writes what the customer is not to see, which is not read. */
	NOTE,
	/** Nothing says who. */
	UNKNOWN;

	private static final Set<String> CUSTOMERS = Set.of(
			"customer", "client", "end user", "enduser", "requester", "requestor", "reporter", "user", "visitor", "contact", "lead",
			"guest", "buyer", "member", "caller",
			"consumer", "incoming", "inbound", "in", "客户", "顾客", "用户", "访客", "买家", "会员", "消费者", "来电人", "投诉人", "提单人", "报修人", "客人", "发起人");
	private static final Set<String> STAFFS = Set.of(
			"agent", "staff", "support", "admin", "operator", "employee", "representative", "rep", "advisor", "technician", "engineer",
			"assignee",
			"teammate", "team", "owner", "service desk", "help desk", "helpdesk", "support team", "support agent", "customer service",
			"customer support",
			"customer care", "seller", "merchant", "outgoing", "outbound", "out", "客服", "坐席", "座席", "人工客服", "在线客服", "工程师", "技术支持", "处理人",
			"商家", "卖家", "店家", "员工", "管理员", "专员", "运营", "客户服务", "客户经理", "受理人", "店小二");
	private static final Set<String> SYSTEMS = Set.of(
			"system", "sys", "bot", "automation", "robot", "chatbot", "auto", "trigger", "workflow", "auto reply", "automatic", "系统", "机器人",
			"智能客服",
			"自动回复", "系统消息", "系统通知");
	private static final Set<String> NOTES = Set.of(
			"internal", "private", "note", "notes", "work note", "work notes", "internal note", "internal comment", "private note", "内部",
			"内部备注", "内部注释",
			"备注", "内部沟通", "仅内部可见");
	private static final List<String> BEFORE = List.of("客服", "坐席", "座席", "工程师", "专员");
	private static final List<String> CUSTOMERS_BEFORE = List.of("客户", "用户", "访客", "顾客");
	private static final Pattern NUMBERED = Pattern.compile("[\\s#_-]*[A-Za-z]{0,2}\\d{1,12}$");
	private static final Pattern SIGNS = Pattern.compile("[_\\s-]+");

	/** The one that a word, with a number behind it or not, stands for. */
	public static Optional<Speaker> of(String word) {
		var plain = SIGNS.matcher(word.strip().toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
		var found = exactly(plain);
		return found.isPresent() ? found : exactly(NUMBERED.matcher(plain).replaceFirst("").strip()).or(() -> called(plain));
	}

	private static Optional<Speaker> exactly(String word) {
		return CUSTOMERS.contains(word) ? Optional.of(CUSTOMER)
				: STAFFS.contains(word) ? Optional.of(STAFF)
						: SYSTEMS.contains(word) ? Optional.of(SYSTEM) : NOTES.contains(word) ? Optional.of(NOTE) : Optional.empty();
	}

	/** Somebody with a name behind the word. */
	private static Optional<Speaker> called(String word) {
		if (word.startsWith("agent ") || BEFORE.stream().anyMatch(word::startsWith)) {
			return Optional.of(STAFF);
		}
		return CUSTOMERS_BEFORE.stream().anyMatch(one -> word.startsWith(one) && word.length() <= one.length() + 4)
				&& STAFFS.stream().noneMatch(word::startsWith) ? Optional.of(CUSTOMER) : Optional.empty();
	}
}
