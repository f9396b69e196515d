package io.antiphon.channels.mail.internal.message;

import io.antiphon.tables.records.Reason;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/** The parts of a mail as they come: its text is gathered, and what else is in it is counted. */
final class Parts {

	/** What tells that a mail is not there to be read by people, or cannot be. */
	enum Kind {
		REPORT,
		INVITATION,
		SEALED
	}

	private static final int MOST_PARTS = 1_000;
	private static final int DEEPEST = 20;
	/** The most bytes of one text, and of all of them. */
	static final int LONGEST_TEXT = 1 << 20;
	private static final int LONGEST_TEXTS = 4 << 20;
	private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
	private static final Set<String> REPORTS =
			Set.of("multipart/report", "message/delivery-status", "message/disposition-notification", "message/feedback-report");
	private static final Set<String> SEALED = Set.of("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime");
	private static final Set<String> SIGNATURES =
			Set.of("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature",
					"application/pgp-encrypted");

	/** A part that holds others. */
	private record Holder(String type, List<Said> said) {

		Said together() {
			return type.equals("multipart/alternative") ? Said.either(said) : Said.together(said);
		}
	}

	private final Deque<Holder> open = new ArrayDeque<>();
	private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
	private final Attachments attachments = new Attachments();
	private Header header = new Header();
	private Said said = Said.NOTHING;
	private int count;
	private int left = LONGEST_TEXTS;
	private @Nullable Reason wrong;

	/** Why the mail is not read further. */
	Optional<Reason> wrong() {
		return Optional.ofNullable(wrong);
	}

	boolean has(Kind kind) {
		return kinds.contains(kind);
	}

	Said said() {
		return said;
	}

	String attachments() {
		return attachments.told();
	}

	void begin() {
		header = new Header();
		if (++count > MOST_PARTS) {
			wrong = MailReason.TOO_MANY_PARTS.with(MOST_PARTS);
		}
	}

	void field(Field field) {
		header.take(field);
	}

	void open(BodyDescriptor descriptor) {
		var type = type(descriptor);
		note(type);
		open.push(new Holder(type, new ArrayList<>()));
		if (open.size() > DEEPEST) {
			wrong = MailReason.NESTED_TOO_DEEP.with(DEEPEST);
		}
	}

	void close() {
		add(open.pop().together());
	}

	private void add(Said part) {
		if (open.isEmpty()) {
			said = part;
		} else {
			open.element().said.add(part);
		}
	}

	private void note(String type) {
		if (REPORTS.contains(type)) {
			kinds.add(Kind.REPORT);
		} else if (SEALED.contains(type)) {
			kinds.add(Kind.SEALED);
		}
	}

	/** A part that holds no others. */
	void body(MimeTokenStream tokens) throws IOException {
		var type = type(tokens.getBodyDescriptor());
		note(type);
		boolean apart = header.value("content-disposition").equals("attachment")
				|| !header.parameter("content-disposition", "filename").isEmpty();
		if (!apart && type.equals("text/calendar")) {
			kinds.add(Kind.INVITATION);
		} else if (!apart && (type.equals("text/plain") || type.equals("text/html"))) {
			text(tokens, type.equals("text/html"));
		} else if (!SIGNATURES.contains(type) && !(type.startsWith("image/") && pictured(apart))) {
			attachments.add(type);
		}
	}

	/** Whether a picture belongs to a text that shows it. */
	private boolean pictured(boolean apart) {
		return !apart && !open.isEmpty() && open.element().type.equals("multipart/related");
	}

	private void text(MimeTokenStream tokens, boolean html) throws IOException {
		int most = Math.min(LONGEST_TEXT, left);
		var bytes = tokens.getDecodedInputStream().readNBytes(most + 1);
		left -= Math.min(left, bytes.length);
		if (bytes.length > most) {
			add(new Said("", html, false, false));
			return;
		}
		var decoded = Decoded.of(bytes, Objects.requireNonNullElse(tokens.getBodyDescriptor().getCharset(), ""));
		add(new Said(LINE_END.matcher(decoded.text()).replaceAll("\n"), html, decoded.otherwise(), true));
	}

	private static String type(BodyDescriptor descriptor) {
		return descriptor.getMimeType().toLowerCase(Locale.ROOT);
	}
}
