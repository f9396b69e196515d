package io.antiphon.tables.dates;

import java.time.DateTimeException;
import java.time.ZoneId;

/** Reads the clock time and the zone of a written date: 9:05, 9.05.30 pm, 上午9:05, 9时5分; Z, +08:00, GMT+2, CET, Europe/Berlin. */
final class TimeScanner {

	/** Before noon, after noon, about noon. */
	private enum Half {
		NONE,
		BEFORE,
		AFTER,
		NOON
	}

	private final Text text;
	private final DateParts parts;

	TimeScanner(Text text, DateParts parts) {
		this.text = text;
		this.parts = parts;
	}

	boolean time() {
		if (text.ended()) {
			return true;
		}
		var half = chinese();
		text.take(' ');
		parts.hour = text.number(2);
		if (text.digits() == 0 || !(text.take(':') || text.take('.') || text.take('时') || text.take('点'))) {
			return false;
		}
		parts.minute = text.number(2);
		if (text.digits() != 2 && !(text.digits() == 1 && text.peek() == '分')) {
			return false;
		}
		text.take('分');
		parts.clock = true;
		if (!seconds()) {
			return false;
		}
		text.take(' ');
		text.take("uhr");
		var english = english();
		return half(english == Half.NONE ? half : english) && zone() && parts.minute < 60 && parts.secondOfMinute < 60;
	}

	private Half chinese() {
		if (text.take("上午") || text.take("凌晨") || text.take("早上") || text.take("清晨") || text.take("早晨")) {
			return Half.BEFORE;
		}
		if (text.take("下午") || text.take("晚上") || text.take("傍晚") || text.take("晚间")) {
			return Half.AFTER;
		}
		return text.take("中午") ? Half.NOON : Half.NONE;
	}

	private Half english() {
		if (text.take("a.m.") || text.take("am")) {
			return Half.BEFORE;
		}
		return text.take("p.m.") || text.take("pm") ? Half.AFTER : Half.NONE;
	}

	private boolean seconds() {
		boolean follow = text.take(':') || text.take('.') || text.before() == '分' && text.digit() >= 0;
		if (!follow) {
			return true;
		}
		parts.secondOfMinute = text.number(2);
		parts.seconds = true;
		if (text.digits() == 0) {
			return false;
		}
		if (text.take('.') || text.take(',')) {
			int scale = 100_000_000;
			if (text.digit() < 0) {
				return false;
			}
			for (; text.digit() >= 0; text.next(), scale /= 10) {
				parts.nano += text.digit() * scale;
			}
		}
		text.take('秒');
		return true;
	}

	private boolean half(Half half) {
		int hour = parts.hour;
		parts.hour = switch (half) {
			case NONE -> hour;
			case BEFORE -> hour == 12 ? 0 : hour;
			case AFTER -> hour < 12 ? hour + 12 : hour;
			case NOON -> hour < 10 ? hour + 12 : hour;
		};
		return parts.hour < 24;
	}

	private boolean zone() {
		text.spaces();
		if (text.ended()) {
			return true;
		}
		parts.zoned = true;
		if (!Character.isLetter(text.peek())) {
			return offset(2) && bracketed();
		}
		var letters = text.letters();
		if (letters.equalsIgnoreCase("Z")) {
			return bracketed();
		}
		if (letters.equalsIgnoreCase("UTC") || letters.equalsIgnoreCase("GMT") || letters.equalsIgnoreCase("UT")) {
			char sign = text.peek();
			return (sign != '+' && sign != '-' || offset(1)) && bracketed();
		}
		if (text.peek() == '/') {
			return region(letters + text.rest());
		}
		var known = Zones.offset(letters);
		known.ifPresent(offset -> parts.offsetSeconds = offset.getTotalSeconds());
		parts.zone = letters;
		return known.isPresent() && text.ended();
	}

	/** +08:00, +0800, +08; after GMT also +8. */
	private boolean offset(int least) {
		int sign = text.take('+') ? 1 : text.take('-') ? -1 : 0;
		int hours = text.number(2);
		if (sign == 0 || text.digits() < least || hours > 18) {
			return false;
		}
		text.take(':');
		int minutes = text.number(2);
		parts.offsetSeconds = sign * (hours * 3600 + minutes * 60);
		return (text.digits() == 0 || text.digits() == 2) && minutes < 60 && hours * 60 + minutes <= 18 * 60;
	}

	private boolean region(String name) {
		try {
			parts.region = ZoneId.of(name);
			return true;
		} catch (DateTimeException unknown) {
			return false;
		}
	}

	/** A region or a name in brackets adds nothing to an offset. */
	private boolean bracketed() {
		text.spaces();
		if (text.ended()) {
			return true;
		}
		char open = text.peek();
		var rest = text.rest();
		return open == '[' && rest.endsWith("]") || open == '(' && rest.endsWith(")");
	}
}
