package io.antiphon.channels.mail.internal.message;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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

	private final Map<String, String> known = new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
			return size() > REMEMBERED;
		}
	};

	/** That of the next mail; empty where nothing tells. */
	public String of(Mail.Read mail) {
		var subject = subject(mail.subject());
		boolean answer = ANSWER.matcher(mail.subject()).lookingAt();
		var thread = mail.chain().stream().findFirst().map(this::of)
				.orElseGet(() -> answer && known.containsKey(subject) ? known.getOrDefault(subject, "")
						: of(mail.id().isEmpty() ? subject : mail.id()));
		if (!mail.id().isEmpty()) {
			known.put(digest(mail.id()), thread);
		}
		if (!subject.isEmpty()) {
			known.put(subject, thread);
		}
		return thread;
	}

	private String of(String id) {
		return id.isEmpty() ? "" : known.getOrDefault(digest(id), digest(id));
	}

	/** A digest of what is common to the subjects of one conversation. */
	private static String subject(String subject) {
		var plain = subject;
		for (var answer = ANSWER.matcher(plain); answer.lookingAt(); answer = ANSWER.matcher(plain)) {
			plain = plain.substring(answer.end());
		}
		var small = plain.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
		return small.isEmpty() ? "" : "subject " + digest(small);
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
