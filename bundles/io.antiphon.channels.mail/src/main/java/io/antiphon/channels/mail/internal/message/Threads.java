package io.antiphon.channels.mail.internal.message;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which conversation each mail of one reading belongs to: that of the mail at the root of its references, or which it answers; an answer
 * without either, that of the last mail with its subject. It is named by a digest, since an id looks like an address and a subject may name
 * people. The last mails are remembered, so many as a conversation may be apart. For one thread.
 */
public final class Threads {

	private static final int REMEMBERED = 100_000;
	private static final int LETTERS = 16;
	private static final Pattern ANSWER = Pattern.compile(
			"(?i)^\\s*(?:re|aw|antw|sv|vs|rif|res|odp|回复|答复|回覆|答覆|返信)(?:\\s*\\[\\d{1,3}\\])?\\s*[:：]\\s*");

	private final LinkedHashMap<String, String> known = new LinkedHashMap<>();

	/** That of the next mail; empty where nothing tells. */
	public String of(Mail.Read mail) {
		var subject = subject(mail.subject());
		boolean answer = ANSWER.matcher(mail.subject()).lookingAt();
		var root = mail.chain().stream().findFirst().orElse(answer || mail.id().isEmpty() ? subject : mail.id());
		var thread = of(root);
		remember(mail.id(), thread);
		remember(subject, thread);
		return thread;
	}

	private void remember(String root, String thread) {
		if (!root.isEmpty()) {
			known.putLast(digest(root), thread);
		}
		if (known.size() > REMEMBERED) {
			known.pollFirstEntry();
		}
	}

	private String of(String root) {
		return root.isEmpty() ? "" : known.getOrDefault(digest(root), digest(root));
	}

	/** What is common to the subjects of one conversation; no id has blanks. */
	private static String subject(String subject) {
		var plain = subject;
		for (var answer = ANSWER.matcher(plain); answer.lookingAt(); answer = ANSWER.matcher(plain)) {
			plain = plain.substring(answer.end());
		}
		var small = plain.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
		return small.isEmpty() ? "" : "subject " + small;
	}

	/** In letters, so that nothing takes it for a number of somebody. */
	private static String digest(String words) {
		try {
			var bytes = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
			var letters = new StringBuilder();
			for (int at = 0; at < LETTERS; at++) {
				letters.append((char) ('a' + (bytes[at] & 0xF)));
			}
			return letters.toString();
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("every Java platform has SHA-256", impossible);
		}
	}
}
