package io.antiphon.privacy.internal.text;

import java.util.regex.Pattern;

/** What is masked since rule version 2, and some since 3 or 4, behind a word that announces it: accounts of messengers, papers, and licence plates. */
public final class Announcements {

	private static final String IS = "(?:[ \t]{0,2}(?:号码|账号|帐号|id|number|no\\.?|nr\\.?|is|was|are|号|是|为|名|：|:|=|#|-|的)){0,4}[ \t]{0,2}";
	private static final String END = "(?![A-Za-z0-9_])";
	private static final String PAPER =
			"(?:(?=(?:[A-Za-z]{0,9}[0-9]){5})[A-Za-z0-9]{6,14}|[A-Za-z]{0,3}[0-9](?:[ -]?[0-9]){4,11}[A-Za-z]?)" + END;

	/** Fewer digits than this are no number that is masked. */
	public static final int FEWEST_DIGITS = 3;

	/** What stands in a text without an at and without digits, where something may be masked in it all the same. */
	private static final Pattern TRACES = Pattern.compile(
			"微信|薇信|威信|v信|加v|车牌|we ?chat|weixin|telegram|skype|plate|kennzeichen|registration number|"
					+ "[(\\[{<] ?(?:at|a) ?[)\\]}>]|(?<![\\p{L}\\p{N}_])dot(?![\\p{L}\\p{N}_])|艾特|点com",
			Pattern.CASE_INSENSITIVE);

	private Announcements() {}

	/** Whether a text without an at and with fewer than {@value #FEWEST_DIGITS} digits may hold something all the same. */
	public static boolean mayAnnounce(String text) {
		var traces = TRACES.matcher(text).useTransparentBounds(true);
		for (int place = 0; place + 1 < text.length(); place++) {
			if (mayBegin(text.charAt(place), text.charAt(place + 1)) && traces.region(place, text.length()).lookingAt()) {
				return true;
			}
		}
		return false;
	}

	/** Whether one of {@link #TRACES} may begin with these two: it is asked at few places of a text, since all texts pass here. */
	private static boolean mayBegin(char first, char second) {
		return switch (first) {
			case 'W', 'w', 'T', 't', 'K', 'k', 'R', 'r' -> second == 'e' || second == 'E';
			case 'S', 's' -> second == 'k' || second == 'K';
			case 'P', 'p' -> second == 'l' || second == 'L';
			case 'D', 'd' -> second == 'o' || second == 'O';
			case 'V', 'v' -> second == '信';
			case '(', '[', '{', '<' -> second == ' ' || second == 'a' || second == 'A';
			case '微', '薇', '威', '加', '车', '艾', '点' -> true;
			default -> false;
		};
	}

	/** A WeChat name with a digit or underscore, or any behind 微信号 or "wechat id"; a number of five digits or more. */
	public static Finder weChat() {
		return new Announced(
				"(?:(?:加|我的|我)?(?:微信|薇信|威信|徽信|v信|\\+v|加v|加微)|(?<![A-Za-z0-9/.@_-])(?:we ?chat|weixin|vx|wx)(?![A-Za-z_]))" + IS,
				"(?:(?<=(?:微信号|薇信号|id)[ \t:：是=]{0,4})[A-Za-z][A-Za-z0-9_-]{5,19}"
						+ "|(?=[A-Za-z0-9-]{0,19}[0-9_])[A-Za-z][A-Za-z0-9_-]{4,19}|[0-9]{5,13})" + END);
	}

	/** A QQ number. */
	public static Finder qq() {
		return new Announced("(?:(?<![A-Za-z0-9])qq|扣扣|加q)群?(?![A-Za-z])" + IS, "[1-9][0-9]{4,11}" + END);
	}

	/** Names in other messengers, where the word for a name stands there too. */
	public static Finder messengers() {
		return new Announced(
				"(?<![A-Za-z0-9])(?:telegram|skype|line|kakao|snapchat|instagram)(?:[ \t](?:id|name)|[ \t]?(?:账号|帐号|号))"
						+ "(?:[ \t]{0,2}(?:is|是|:|=)[ \t]{0,2}|[ \t]{1,2})",
				"[A-Za-z](?:[A-Za-z0-9_.:-]{2,30}[A-Za-z0-9_])" + END);
	}

	/** A number of a passport, an identity card, a social security or tax file, a driving licence. */
	public static Finder papers() {
		return new Announced(
				"(?:护照|通行证|台胞证|驾驶证|驾照|社保号|社保卡|身份证|證件|证件|(?<![A-Za-z0-9])(?:passport|ssn|social security|national id|"
						+ "id card|identity card|national insurance|driver'?s? licen[cs]e|driving licen[cs]e|tax id|personalausweis|reisepass))"
						+ IS,
				PAPER);
	}

	/** Since version 3: papers of more countries by what they are called there, or in English. */
	public static Finder papersAbroad() {
		return new Announced(
				"(?<![\\p{L}0-9])(?:sozialversicherungsnummer|rvnr\\.?|steuer-?id(?:nr\\.?|entifikationsnummer)?|idnr\\.?|ausweisnummer|führerschein(?:nummer)?"
						+ "|pasaporte|nif|número de identificación(?: de extranjero)?|passeport|numéro de sécurité sociale|carta d'identità|codice fiscale"
						+ "|kimlik(?: numarası)?|henkilötunnus|personnummer|pesel|personal identity (?:code|number)|(?:turkish|thai|rsa|south african|refugee|medicare|korean) id"
						+ "|(?:permanent )?resident number|tnin|rrn|frn|tin(?=[ :]{1,2}(?:is|number|[0-9]{3}-))|nino|nhs number|social insurance number|aadhaar)"
						+ IS,
				"(?:" + PAPER + "|[0-9]{2,4}(?:[ :-][0-9]{2,7}){1,3}" + END + ")");
	}

	/** Since version 4: more papers of China by name, and a unified social credit code (GB 32100), right or mistyped. */
	public static Finder papersOfChina() {
		return new Announced(
				"(?:回乡证|回乡卡|台胞卡|居住证|军官证|士兵证|警官证|学生证|学籍号|社会保障号|医保卡|医保号|永居证|永久居留(?:身份)?证|户口[本簿]|出生医学证明|签证"
						+ "|信用代码证?|纳税人识别号|税号|home return permit|mainland travel permit|credit code)" + IS,
				"(?:" + PAPER + "|(?=[A-Z0-9]{0,9}[0-9]{6})[A-Z0-9]{15,20}" + END + ")");
	}

	/**
	 * Since version 4: soon behind the name of a paper a number in its form: passports (GA 444 and before: E, G, D, S, P), permits to the
	 * mainland (H, M or eight digits), to Hong Kong and Macao (C, W) and Taiwan (L, T).
	 */
	public static Finder papersNearby() {
		return new Announced(
				"(?:护照|护照号|通行证|回乡证|台胞证|passport|travel permit)[^A-Za-z0-9\\n\\]]{0,16}"
						+ "(?:(?:is|was|no|number|with|it's|it is|the|my)[^A-Za-z0-9\\n\\]]{1,3}){0,3}",
				"(?:[EGDSPHMCWLTK][A-HJ-NP-Z]?[0-9]{7,10}|(?<=(?:台胞证|通行证)[^A-Za-z0-9]{0,16})[0-9]{8}(?:[0-9]{2})?)" + END);
	}

	/** Since version 3: what stands behind "IBAN", right or mistyped. */
	public static Finder iban() {
		return new Announced(
				"(?<![A-Za-z0-9])iban" + IS,
				"[A-Z]{2}[ .-]?[0-9]{2}(?:[ .-]?(?-i:[A-Z]{4}))?(?:[ .-]?[0-9]){8,28}" + END);
	}

	/** A licence plate of another country than China. */
	public static Finder plates() {
		return new Announced(
				"(?:车牌号?|(?<![A-Za-z0-9])(?:licen[cs]e plate|number plate|plate number|plate no\\.?|registration plate|reg plate|"
						+ "registration number|kennzeichen))" + IS,
				"(?-i:(?=[A-Z0-9 -]{0,8}[0-9])[A-Z0-9](?:[ -]?[A-Z0-9]){3,8})" + END);
	}

	/** An account of a bank or a pay service. */
	public static Finder accounts() {
		return new Announced(
				"(?:银行账号|银行帐号|银行账户|开户账号|收款账号|(?<![A-Za-z0-9])(?:bank account|account number|account no\\.?|kontonummer))" + IS,
				"[0-9](?:[ -]?[0-9]){6,19}" + END);
	}
}
