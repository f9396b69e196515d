package io.antiphon.channels.internal.profile;

/** Counts the numbers in a column. */
final class NumberTally {

	private long numbers;
	private long whole;
	private long floating;
	private double low = Double.NaN;
	private double high = Double.NaN;
	private boolean consecutive = true;
	private double last = Double.NaN;

	/** Takes a value without blanks around it. */
	void take(String value) {
		var kind = Kind.of(value);
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
		consecutive &= kind == Kind.WHOLE && (Double.isNaN(last) || number == last + 1);
		last = number;
	}

	NumberShape shape(long values) {
		double all = Math.max(1, values);
		var range = new NumberShape.Range(low, high);
		return new NumberShape(numbers / all, whole / all, floating / all, range, consecutive && whole > 1);
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
