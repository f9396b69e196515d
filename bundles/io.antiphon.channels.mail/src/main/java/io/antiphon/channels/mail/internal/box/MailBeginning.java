package io.antiphon.channels.mail.internal.box;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How a mail begins: with the line by which a mailbox divides, or with the fields of its header. */
public final class MailBeginning {

	private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
	/** "From " and who sent it and when; the time alone tells it from a sentence. */
	private static final Pattern DATED = Pattern.compile(
			"From .{0,300}?\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},?\\s+(?:\\d{1,2}\\s+)?" + MONTH + "\\b.{0,40}?\\d{1,2}:\\d{2}.*");
	private static final Pattern UNDATED =
			Pattern.compile("From (?:-|[^\\s@]{1,200}@[^\\s@]{1,200}|\\S{1,200}!\\S{1,200}|MAILER-DAEMON)\\s*");
	private static final Pattern FIELD = Pattern.compile("([!-9;-~]{1,80})[ \\t]*:(?!//).*");
	private static final Pattern QUOTED = Pattern.compile(">+From .*");
	private static final Set<String> FIELDS =
			Set.of("return-path", "received", "from", "to", "date", "subject", "message-id", "mime-version",
					"content-type", "content-length", "content-transfer-encoding", "delivered-to", "envelope-to", "reply-to", "sender",
					"cc", "status",
					"in-reply-to", "references", "dkim-signature", "authentication-results");
	/** People write these into other texts too, unless an address stands there. */
	private static final Set<String> COMMON = Set.of("from", "to", "date", "subject", "cc", "sender", "status", "references");
	private static final Pattern MADE = Pattern.compile("x-.+|arc-.+|resent-.+|list-.+");

	private MailBeginning() {}

	/**
	 * Whether a file that begins so is a mailbox or a mail: its first line divides, or two of its first lines are fields that mails have, and
	 * one of them nothing else has.
	 */
	public static boolean is(byte[] head) {
		var text = new String(head, StandardCharsets.ISO_8859_1);
		var lines = text.replaceFirst("^\u00EF\u00BB\u00BF", "").lines().dropWhile(String::isBlank).limit(30).toList();
		if (lines.size() > 1 && divides(lines.getFirst(), lines.get(1), true)) {
			return true;
		}
		var fields = lines.stream().takeWhile(line -> !line.isBlank()).filter(line -> !Character.isWhitespace(line.charAt(0))).toList();
		boolean all = fields.stream().limit(10).allMatch(line -> FIELD.matcher(line).matches());
		var known = fields.stream().filter(MailBeginning::known).toList();
		return all && known.size() >= 2 && known.stream().anyMatch(field -> !COMMON.contains(name(field)) || field.indexOf('@') > 0);
	}

	/** Whether a line divides a mailbox, with a header below it. {@code apart}: whether nothing, or an empty line, stands before it. */
	static boolean divides(String line, String below, boolean apart) {
		if (!line.startsWith("From ") || !DATED.matcher(line).matches() && !UNDATED.matcher(line).matches()) {
			return false;
		}
		return apart ? field(below) || QUOTED.matcher(below).matches() : known(below);
	}

	/** Whether a line is the first of a field of some header. */
	static boolean field(String line) {
		return FIELD.matcher(line).matches();
	}

	/** Whether it is one of a field that mails have. */
	private static boolean known(String line) {
		var name = name(line);
		return FIELDS.contains(name) || MADE.matcher(name).matches();
	}

	/** Of a field, in small letters; empty where the line is none. */
	private static String name(String line) {
		var field = FIELD.matcher(line);
		return field.matches() ? field.group(1).toLowerCase(Locale.ROOT) : "";
	}
}
