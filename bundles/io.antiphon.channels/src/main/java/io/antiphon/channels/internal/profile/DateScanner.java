package io.antiphon.channels.internal.profile;

import org.jspecify.annotations.Nullable;

/**
 * Takes a written date and time apart: ISO 8601, year-month-day and day-month-year (or month-day-year) with - / or . between
 * them, 2024年5月1日, each with or without a clock time and a zone. What is left over makes it none. Not thread-safe.
 */
final class DateScanner {

	private static final int LONGEST = 60;

	private final DateParts parts = new DateParts();
	private String text = "";
	private int at;
	private int digits;

	/** The pieces, until the next call; or null. */
	@Nullable DateParts scan(String value) {
		text = value.strip();
		at = 0;
		parts.clear();
		if (text.length() < 6 || text.length() > LONGEST || text.charAt(0) > '9' || !date()) {
			return null;
		}
		if (at < text.length() && !(gap() && time())) {
			return null;
		}
		return at == text.length() ? parts : null;
	}

	private boolean date() {
		parts.first = number(4);
		parts.yearFirst = digits == 4;
		if (digits == 0 || digits == 3 || at >= text.length()) {
			return false;
		}
		char separator = text.charAt(at++);
		boolean chinese = separator == '年';
		if (!(chinese && parts.yearFirst) && separator != '-' && separator != '/' && separator != '.') {
			return false;
		}
		parts.second = number(2);
		if (digits == 0 || !take(chinese ? '月' : separator)) {
			return false;
		}
		parts.third = number(4);
		boolean complete = parts.yearFirst ? digits == 1 || digits == 2 : digits == 4;
		return complete && (!chinese || take('日') || take('号'));
	}

	private boolean gap() {
		int before = at;
		while (take(' ') || take('\u00A0')) {}
		return at > before || take('T') || take('t') || text.charAt(at - 1) == '日' || text.charAt(at - 1) == '号';
	}

	private boolean time() {
		if (at == text.length()) {
			return true;
		}
		int half = take("上午") || take("凌晨") ? 0 : take("下午") || take("晚上") ? 12 : -1;
		take(' ');
		parts.hour = number(2);
		if (digits == 0 || !(take(':') || take('.') || take('时') || take('点'))) {
			return false;
		}
		parts.minute = number(2);
		if (digits != 2 && !(digits == 1 && at < text.length() && text.charAt(at) == '分')) {
			return false;
		}
		take('分');
		parts.clock = true;
		if (!seconds()) {
			return false;
		}
		take(' ');
		half = take("AM") || take("am") ? 0 : take("PM") || take("pm") ? 12 : half;
		return half(half) && zone() && parts.minute < 60 && parts.secondOfMinute < 60;
	}

	private boolean seconds() {
		boolean follow = take(':') || take('.') || text.charAt(at - 1) == '分' && at < text.length() && digit() >= 0;
		if (!follow) {
			return true;
		}
		parts.secondOfMinute = number(2);
		parts.seconds = true;
		if (digits == 0) {
			return false;
		}
		if (take('.') || take(',')) {
			int scale = 100_000_000;
			int from = at;
			for (; at < text.length() && digit() >= 0; at++, scale /= 10) {
				parts.nano += digit() * scale;
			}
			if (at == from) {
				return false;
			}
		}
		take('秒');
		return true;
	}

	/** {@code half}: 0 for before noon, 12 for after it, -1 for a clock of 24 hours. */
	private boolean half(int half) {
		if (half < 0) {
			return parts.hour < 24;
		}
		parts.hour = parts.hour < 12 ? parts.hour + half : parts.hour == 12 && half == 0 ? 0 : parts.hour;
		return parts.hour < 24;
	}

	private boolean zone() {
		take(' ');
		if (at == text.length()) {
			return true;
		}
		parts.zoned = true;
		if (take('Z') || take('z') || take("UTC") || take("GMT")) {
			return at == text.length() || region();
		}
		int sign = take('+') ? 1 : take('-') ? -1 : 0;
		int hours = number(2);
		if (sign == 0 || digits != 2 || hours > 18) {
			return false;
		}
		take(':');
		int minutes = number(2);
		parts.offsetSeconds = sign * (hours * 3600 + minutes * 60);
		boolean fits = (digits == 0 || digits == 2) && minutes < 60 && hours * 60 + minutes <= 18 * 60;
		return fits && (at == text.length() || region());
	}

	/** A region in brackets adds nothing to an offset. */
	private boolean region() {
		if (text.charAt(at) != '[' || text.charAt(text.length() - 1) != ']') {
			return false;
		}
		at = text.length();
		return true;
	}

	private int number(int most) {
		int value = 0;
		digits = 0;
		while (digits < most && at < text.length() && digit() >= 0) {
			value = value * 10 + digit();
			digits++;
			at++;
		}
		return value;
	}

	private int digit() {
		char next = text.charAt(at);
		return next >= '0' && next <= '9' ? next - '0' : -1;
	}

	private boolean take(char wanted) {
		boolean there = at < text.length() && text.charAt(at) == wanted;
		at += there ? 1 : 0;
		return there;
	}

	private boolean take(String wanted) {
		boolean there = text.startsWith(wanted, at);
		at += there ? wanted.length() : 0;
		return there;
	}
}
