package io.antiphon.tables.numbers;

import io.antiphon.tables.numbers.NumberShape.Marks;

/** Counts the numbers in a column, read with a point and, where there are commas, with a comma before the decimals. */
public final class NumberTally {

	private final Run point = new Run();
	private final Run comma = new Run();
	private long onlyPoint;
	private long onlyComma;
	/** Numbers whose comma could set thousands apart or stand before decimals. */
	private long either;

	/** Takes a value without blanks around it. */
	public void take(String value) {
		var text = Digits.plain(value);
		if (text.indexOf(',') < 0) {
			var kind = Kind.of(text);
			point.take(kind, text);
			boolean thousands = kind == Kind.DECIMAL && Decimal.grouped(text, text.length(), '.');
			comma.take(thousands ? Kind.WHOLE : kind == Kind.DECIMAL ? Kind.NONE : kind, thousands ? text.replace(".", "") : text);
			onlyPoint += kind == Kind.DECIMAL && !thousands ? 1 : 0;
			return;
		}
		var byPoint = Decimal.POINT.plain(text);
		var byComma = Decimal.COMMA.plain(text);
		var pointKind = Kind.of(byPoint);
		var commaKind = Kind.of(byComma);
		boolean both = pointKind != Kind.NONE && commaKind != Kind.NONE;
		either += both ? 1 : 0;
		onlyPoint += !both && pointKind != Kind.NONE ? 1 : 0;
		onlyComma += !both && commaKind != Kind.NONE ? 1 : 0;
		point.take(pointKind, byPoint);
		comma.take(commaKind, byComma);
	}

	public NumberShape shape(long values) {
		var marks = marks();
		var run = marks == Marks.COMMA ? comma : point;
		double all = Math.max(1, values);
		var range = new NumberShape.Range(run.low, run.high);
		return new NumberShape(
				run.numbers / all, run.whole / all, run.floating / all, range, run.consecutive && run.whole > 1, marks);
	}

	private Marks marks() {
		if (onlyComma > 0) {
			return onlyPoint > 0 ? Marks.MIXED : Marks.COMMA;
		}
		return either > 0 && onlyPoint == 0 ? Marks.AMBIGUOUS : Marks.POINT;
	}

	/** The numbers of a column, read in one way. */
	private static final class Run {

		private long numbers;
		private long whole;
		private long floating;
		private double low = Double.NaN;
		private double high = Double.NaN;
		private boolean consecutive = true;
		private double last = Double.NaN;

		void take(Kind kind, String value) {
			if (kind == Kind.NONE) {
				consecutive = false;
				return;
			}
			double number = value.length() <= 9 && kind == Kind.WHOLE ? Integer.parseInt(value) : Double.parseDouble(value);
			numbers++;
			whole += kind == Kind.WHOLE ? 1 : 0;
			floating += kind == Kind.FLOATING ? 1 : 0;
			low = low <= number ? low : number;
			high = high >= number ? high : number;
			consecutive = consecutive && kind == Kind.WHOLE && (Double.isNaN(last) || Double.compare(number, last + 1) == 0);
			last = number;
		}
	}

	private enum Kind {
		NONE,
		WHOLE,
		DECIMAL,
		FLOATING;

		static Kind of(String value) {
			int at = value.startsWith("-") || value.startsWith("+") ? 1 : 0;
			int start = at;
			at = digits(value, at);
			int digits = at - start;
			boolean point = at < value.length() && value.charAt(at) == '.';
			if (point) {
				int after = digits(value, at + 1);
				digits += after - at - 1;
				at = after;
			}
			if (digits == 0 || digits > 400) {
				return NONE;
			}
			if (at == value.length()) {
				return point ? DECIMAL : WHOLE;
			}
			return exponent(value, at, point);
		}

		private static Kind exponent(String value, int from, boolean point) {
			if (value.charAt(from) != 'E' && value.charAt(from) != 'e') {
				return NONE;
			}
			int at = from + 1;
			boolean sign = at < value.length() && (value.charAt(at) == '+' || value.charAt(at) == '-');
			at += sign ? 1 : 0;
			int end = digits(value, at);
			if (end == at || end < value.length() || end - at > 3) {
				return NONE;
			}
			return point || sign ? FLOATING : NONE;
		}

		private static int digits(String value, int from) {
			int at = from;
			while (at < value.length() && value.charAt(at) >= '0' && value.charAt(at) <= '9') {
				at++;
			}
			return at;
		}
	}
}
