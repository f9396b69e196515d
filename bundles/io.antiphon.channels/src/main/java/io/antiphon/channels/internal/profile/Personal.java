package io.antiphon.channels.internal.profile;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Kinds of values that tell who somebody is, as they can be seen from the value alone. */
public enum Personal {
	EMAIL,
	PHONE,
	ID_NUMBER,
	HANDLE,
	COORDINATES,
	ADDRESS_OF_COMPUTER,
	NAME;

	private static final int LONGEST = 80;
	private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
	private static final Pattern TELEPHONE =
			Pattern.compile("(\\+?86[ -]?)?1[3-9]\\d[ -]?[\\d*]{4}[ -]?\\d{4}"
					+ "|\\+\\d{1,3}[ -]?[\\d ()-]{6,14}\\d|0\\d{2,3}-\\d{7,8}");
	private static final Pattern CITIZEN =
			Pattern.compile("[1-9]\\d{5}(19|20)\\d{2}(0\\d|1[0-2])([0-2]\\d|3[01])\\d{3}[\\dXx]");
	private static final Pattern AT = Pattern.compile("@\\w{2,30}");
	private static final Pattern POINT =
			Pattern.compile("[\\[(]?-?\\d{1,3}\\.\\d{2,} ?, ?-?\\d{1,3}\\.\\d{2,}[\\])]?");
	private static final Pattern INTERNET = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
	private static final Pattern WESTERN =
			Pattern.compile("\\p{Lu}\\p{L}[\\p{L}'’-]* (\\p{Lu}\\.? )?\\p{Lu}[\\p{L}'’-]+");
	private static final Pattern MASKED =
			Pattern.compile("\\p{IsHan}{1,2}[*＊某]{1,3}\\p{IsHan}?|\\p{IsHan}(先生|女士|小姐|老师)");
	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,4}");
	private static final Set<String> SURNAMES = Words.of("surnames.txt");

	/** What a value without blanks around it gives away. */
	static Optional<Personal> of(String value) {
		int length = value.length();
		if (length < 2 || length > LONGEST) {
			return Optional.empty();
		}
		char first = value.charAt(0);
		boolean digits = first >= '0' && first <= '9' || first == '+' || first == '(' || first == '[' || first == '-';
		if (digits) {
			return number(value);
		}
		if (value.indexOf('@') >= 0) {
			return AT.matcher(value).matches() ? Optional.of(HANDLE) : mail(value);
		}
		return name(value) ? Optional.of(NAME) : Optional.empty();
	}

	private static Optional<Personal> number(String value) {
		if (CITIZEN.matcher(value).matches()) {
			return Optional.of(ID_NUMBER);
		}
		if (TELEPHONE.matcher(value).matches()) {
			return Optional.of(PHONE);
		}
		if (INTERNET.matcher(value).matches()) {
			return Optional.of(ADDRESS_OF_COMPUTER);
		}
		if (POINT.matcher(value).matches()) {
			return Optional.of(COORDINATES);
		}
		return mail(value);
	}

	private static Optional<Personal> mail(String value) {
		return MAIL.matcher(value).matches() ? Optional.of(EMAIL) : Optional.empty();
	}

	private static boolean name(String value) {
		if (Character.isUpperCase(value.charAt(0))) {
			return WESTERN.matcher(value).matches();
		}
		if (MASKED.matcher(value).matches()) {
			return true;
		}
		boolean surname = SURNAMES.contains(value.substring(0, 1)) || SURNAMES.contains(value.substring(0, 2));
		return surname && CHINESE.matcher(value).matches();
	}
}
