package io.antiphon.channels.mail.internal.message;

import io.antiphon.tables.dates.InternetDate;
import io.antiphon.tables.records.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.io.MaxHeaderLengthLimitException;
import org.apache.james.mime4j.io.MaxHeaderLimitException;
import org.apache.james.mime4j.io.MaxLineLimitException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** Reads one message as MIME says, within limits. */
public final class MailReader {

	private static final int LONGEST_FIELD = 256 << 10;
	private static final MimeConfig CONFIG = MimeConfig.custom()
			.setMaxLineLen(LONGEST_FIELD)
			.setMaxHeaderLen(LONGEST_FIELD)
			.setMaxHeaderCount(2_000)
			.setMaxContentLen(-1)
			.build();
	private static final Set<String> SYSTEMS = Set.of("mailer-daemon", "postmaster");
	private static final int EXPUNGED = 8;
	private static final Set<String> RECIPIENTS = Set.of("to", "cc", "delivered-to", "x-original-to", "envelope-to", "x-delivered-to");
	private static final Set<String> LISTS = Set.of("bulk", "list", "junk");

	private final Header header = new Header();
	private final Parts parts = new Parts();

	private MailReader() {}

	/** What the message of these bytes is. */
	public static Mail read(byte[] message) {
		var reader = new MailReader();
		try {
			reader.parse(message);
		} catch (MimeException | IOException thrown) {
			return reader.unfit(reason(thrown));
		}
		return reader.parts.wrong().or(reader::unsaid).<Mail>map(reader::unfit).orElseGet(reader::mail);
	}

	private void parse(byte[] message) throws MimeException, IOException {
		var tokens = new MimeTokenStream(CONFIG);
		tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
		tokens.parse(new ByteArrayInputStream(message));
		boolean own = true;
		for (var state = tokens.getState(); state != EntityState.T_END_OF_STREAM && parts.wrong().isEmpty(); state = tokens.next()) {
			switch (state) {
				case T_START_BODYPART -> parts.begin();
				case T_FIELD -> {
					parts.field(tokens.getField());
					if (own) {
						header.take(tokens.getField());
					}
				}
				case T_END_HEADER -> own = false;
				case T_START_MULTIPART -> parts.open(tokens.getBodyDescriptor());
				case T_END_MULTIPART -> parts.close();
				case T_BODY -> parts.body(tokens);
				default -> {}
			}
		}
	}

	private Mail.Unfit unfit(Reason reason) {
		return new Mail.Unfit(header.id("message-id"), InternetDate.iso(header.text("date")).orElse(""), reason);
	}

	private static Reason reason(Exception thrown) {
		boolean header = Stream.iterate((Throwable) thrown, cause -> cause != null, Throwable::getCause)
				.anyMatch(cause -> cause instanceof MaxHeaderLengthLimitException || cause instanceof MaxHeaderLimitException
						|| cause instanceof MaxLineLimitException);
		return (header ? MailReason.HEADER_TOO_LONG : MailReason.MAIL_BROKEN).with();
	}

	/** Why nobody said anything in it. */
	private Optional<Reason> unsaid() {
		if (deleted()) {
			return Optional.of(MailReason.DELETED.with());
		}
		if (parts.has(Parts.Kind.REPORT) || system()) {
			return Optional.of(MailReason.DELIVERY_REPORT.with());
		}
		if (parts.has(Parts.Kind.INVITATION)) {
			return Optional.of(MailReason.INVITATION.with());
		}
		if (answered()) {
			return Optional.of(MailReason.AUTOMATIC_ANSWER.with());
		}
		if (parts.has(Parts.Kind.SEALED) && parts.said().blank()
				|| parts.said().text().stripLeading().startsWith("-----BEGIN PGP MESSAGE-----")) {
			return Optional.of(MailReason.SEALED.with());
		}
		boolean whole = parts.said().whole() && parts.said().text().length() <= Parts.LONGEST_TEXT;
		return whole ? Optional.empty() : Optional.of(MailReason.TEXT_TOO_LONG.with());
	}

	/** As Thunderbird and its like keep it: bits as a hexadecimal number. */
	private boolean deleted() {
		var status = header.text("x-mozilla-status");
		return status.matches("\\p{XDigit}{1,4}") && (Integer.parseInt(status, 16) & EXPUNGED) != 0;
	}

	private boolean system() {
		var sender = header.address("from");
		boolean named = SYSTEMS.contains(sender.substring(0, Math.max(0, sender.indexOf('@'))));
		return named && (header.text("return-path").equals("<>") || !header.text("x-failed-recipients").isEmpty());
	}

	private boolean answered() {
		return header.value("auto-submitted").startsWith("auto-replied") || !header.text("x-autoreply").isEmpty()
				|| !header.text("x-autorespond").isEmpty() || header.value("precedence").equals("auto_reply");
	}

	/** That a programme sent it, but perhaps what somebody wrote into a form. */
	private String automatic() {
		var submitted = header.value("auto-submitted");
		if (submitted.startsWith("auto-")) {
			return "auto-generated";
		}
		var precedence = header.value("precedence");
		return LISTS.contains(precedence) ? precedence : "";
	}

	private Mail mail() {
		var written = header.text("date");
		var sent = InternetDate.iso(written);
		var sender = header.address("from");
		var chain = Stream.of(header.id("references"), header.id("in-reply-to")).filter(id -> !id.isEmpty()).toList();
		return new Mail.Read(
				header.id("message-id"), sent.orElse(""), sender.isEmpty() ? header.address("sender") : sender,
				RECIPIENTS.stream().flatMap(name -> header.addresses(name).stream()).collect(Collectors.toSet()), header.decoded("subject"),
				parts.said().handed(), chain, parts.attachments(), automatic(), parts.said().otherwise(), sent.isEmpty());
	}
}
