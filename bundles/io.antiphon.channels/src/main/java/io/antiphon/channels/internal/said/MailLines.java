package io.antiphon.channels.internal.said;

import java.util.List;
import java.util.regex.Pattern;

/** Lines of mails in Chinese, English, German, French and Spanish that say that what follows is not the writer's. */
final class MailLines {

	private static final int LONGEST = 300;
	private static final int HEADERS = 5;
	private static final int INDENT = 3;

	private static final Pattern WROTE = Pattern.compile(
			"\\s*(?:On\\s.{3,200}\\swrote|Am\\s.{3,200}\\sschrieb.{0,120}|Le\\s.{3,200}\\sa \u00e9crit|El\\s.{3,200}\\sescribi\u00f3|"
					+ ".{0,200}\\d.{0,200}(?:\u5199\u9053|\u5beb\u9053|\u5199\u5230|\u5beb\u5230))\\s*[:\uff1a]?\\s*");
	private static final Pattern BAR = Pattern.compile(
			"\\s*[-_\u2014=]{2,}\\s*(?:original (?:message|appointment)|forwarded message|forwarded by .{0,80}|reply message|"
					+ "\u539f\u59cb\u90ae\u4ef6|\u539f\u90ae\u4ef6|\u539f\u59cb\u90f5\u4ef6|\u8f6c\u53d1\u7684?\u90ae\u4ef6|\u8f6c\u53d1\u90ae\u4ef6\u4fe1\u606f|\u56de\u590d\u7684\u539f\u90ae\u4ef6|\u56de\u590d\u90ae\u4ef6|"
					+ "urspr\u00fcngliche nachricht|message d'origine|mensaje original)\\s*[-_\u2014=]{2,}.*",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern FROM =
			Pattern.compile("\\s*\\*?(?:from|\u53d1\u4ef6\u4eba|\u5bc4\u4ef6\u8005|\u5bc4\u4ef6\u4eba|von|de)\\*?\\s*[:\uff1a].*",
					Pattern.CASE_INSENSITIVE);
	private static final Pattern FIELD = Pattern.compile(
			"\\s*\\*?(?:sent|date|to|cc|subject|\u53d1\u9001\u65f6\u95f4|\u53d1\u4ef6\u65f6\u95f4|\u65e5\u671f|\u65f6\u95f4|\u6536\u4ef6\u4eba|\u6536\u4ef6\u8005|\u6284\u9001|\u4e3b\u9898|\u4e3b\u65e8|gesendet|an|betreff|envoy\u00e9|objet|enviado|asunto)\\*?\\s*[:\uff1a].*",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern ABOVE = Pattern.compile(
			"\\s*#*-*\\s*(?:please )?(?:type|write|reply|enter) (?:your )?(?:reply|response|answer)?\\s*above this line.*|.*\u8bf7\u5728\u6b64\u884c(?:\u4ee5\u4e0a|\u4e0a\u65b9).*",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern SIGNATURE = Pattern.compile("(?:--|\u2014\u2014|__{4,})\\s*");
	private static final Pattern DEVICE = Pattern.compile(
			"\\s*(?:sent from (?:my|mail|outlook|yahoo|samsung).{0,60}|sent via .{0,40}|get outlook for .{0,40}|(?:\u53d1\u81ea|\u6765\u81ea)\u6211?\u7684?.{0,30}(?:iphone|ipad|android|\u624b\u673a|\u90ae\u7bb1|\u5ba2\u6237\u7aef)|"
					+ "\u4ece\u6211?\u7684.{0,20}\u53d1\u9001|von meinem .{0,40}gesendet|envoy\u00e9 de mon .{0,40}|enviado desde mi .{0,40})\\s*",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern DISCLAIMER = Pattern.compile(
			".*(?:(?<![\\p{L}\\p{N}])this (?:e-?mail|message|communication)\\b.{0,120}?(?<![\\p{L}\\p{N}])(?:confidential|privileged|intended)\\b|consider the environment before printing|"
					+ "\u672c\u90ae\u4ef6.{0,60}(?:\u4fdd\u5bc6|\u673a\u5bc6|\u79d8\u5bc6)|\u6253\u5370.{0,12}\u73af\u4fdd|\u6b64\u90ae\u4ef6\u4e3a\u7cfb\u7edf\u81ea\u52a8\u53d1\u9001).*",
			Pattern.CASE_INSENSITIVE);

	private MailLines() {}

	/** Whether a line is quoted by marks before it; a face such as >_< is no quotation. */
	static boolean quoted(String line) {
		int at = 0;
		while (at < line.length() && at < INDENT && isSpace(line.charAt(at))) {
			at++;
		}
		if (at == line.length() || line.charAt(at) != '>') {
			return false;
		}
		while (at < line.length() && line.charAt(at) == '>') {
			at++;
			at += at < line.length() && isSpace(line.charAt(at)) ? 1 : 0;
		}
		return at == line.length() || Character.isLetterOrDigit(line.codePointAt(at)) || "\"'(*#-".indexOf(line.charAt(at)) >= 0;
	}

	private static boolean isSpace(char each) {
		return each == ' ' || each >= '\t' && each <= '\r';
	}

	/** How many lines from {@code at} on open the quotation of an earlier mail, 0 where they do not. */
	static int opening(List<String> lines, int at) {
		var line = lines.get(at);
		if (line.length() > LONGEST || line.isBlank()) {
			return 0;
		}
		if (WROTE.matcher(line).matches() && (line.contains(":") || line.contains("\uff1a")) || BAR.matcher(line).matches()
				|| ABOVE.matcher(line).matches()) {
			return 1;
		}
		if (line.strip().startsWith("On ") && at + 1 < lines.size() && lines.get(at + 1).length() < LONGEST
				&& lines.get(at + 1).strip().endsWith("wrote:") && WROTE.matcher(line + " " + lines.get(at + 1)).matches()) {
			return 2;
		}
		return FROM.matcher(line).matches() && fields(lines, at + 1) >= 2 ? 1 : 0;
	}

	private static long fields(List<String> lines, int from) {
		return lines.subList(from, Math.min(lines.size(), from + HEADERS)).stream()
				.filter(line -> line.length() <= LONGEST && FIELD.matcher(line).matches())
				.count();
	}

	/** Whether the next line that is not blank is quoted by a mark: then the quotation ends where the marks do. */
	static boolean quotedNext(List<String> lines, int from) {
		return lines.subList(from, lines.size()).stream().filter(line -> !line.isBlank()).limit(1).anyMatch(MailLines::quoted);
	}

	/** Whether a signature begins. */
	static boolean ends(String line) {
		return SIGNATURE.matcher(line).matches();
	}

	/** Whether a device or programme names itself. */
	static boolean device(String line) {
		return line.length() <= LONGEST && DEVICE.matcher(line).matches();
	}

	/** Whether a paragraph begins that a mail system adds. */
	static boolean disclaimer(String line) {
		return DISCLAIMER.matcher(line).matches();
	}
}
