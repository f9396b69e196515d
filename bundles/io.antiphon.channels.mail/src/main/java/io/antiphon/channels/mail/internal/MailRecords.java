package io.antiphon.channels.mail.internal;

import io.antiphon.base.Progress;
import io.antiphon.channels.mail.internal.box.Extent;
import io.antiphon.channels.mail.internal.box.Mailbox;
import io.antiphon.channels.mail.internal.message.Mail;
import io.antiphon.channels.mail.internal.message.MailReader;
import io.antiphon.channels.mail.internal.message.MailReason;
import io.antiphon.channels.mail.internal.message.OwnAddresses;
import io.antiphon.channels.mail.internal.message.Threads;
import io.antiphon.channels.spi.Column;
import io.antiphon.channels.spi.Entry;
import io.antiphon.channels.spi.MessageOrigins;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Records;
import io.antiphon.channels.spi.Rejection;
import io.antiphon.channels.spi.Row;
import io.antiphon.channels.spi.Sink;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.TableReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The mails of a mailbox, read one by one. */
final class MailRecords implements Records {

	/** The most bytes of a mail with all that is attached to it. */
	private static final long LARGEST = 64L << 20;

	private final Path file;
	private final long otherwise;
	private final long undated;
	private final Map<String, Long> own;

	/**
	 * {@code otherwise}: how many mails are in another charset than they say; {@code undated}: how many have no time that can be read;
	 * {@code own}: how many each address sent of those that the mailbox belongs to.
	 */
	private MailRecords(Path file, long otherwise, long undated, Map<String, Long> own) {
		this.file = file;
		this.otherwise = otherwise;
		this.undated = undated;
		this.own = Map.copyOf(own);
	}

	/** Reads the whole file once, to tell how its mails are written. Blocks. */
	static Opening open(Path file, Progress progress) {
		try (var mailbox = new Mailbox(file)) {
			if (!mailbox.mail()) {
				return new Opening.Refused(MailReason.NO_MAIL.with());
			}
			long otherwise = 0;
			long undated = 0;
			var owners = new OwnAddresses();
			for (var extent = mailbox.next(); extent != null && !progress.cancelled(); extent = mailbox.next()) {
				if (mail(mailbox, extent) instanceof Mail.Read read) {
					otherwise += read.otherwise() ? 1 : 0;
					undated += read.undated() ? 1 : 0;
					owners.take(read);
				}
			}
			return new Opening.Opened(new MailRecords(file, otherwise, undated, owners.found()));
		} catch (IOException unreadable) {
			return new Opening.Refused(TableReason.UNREADABLE.with());
		}
	}

	@Override
	public List<Column> columns() {
		return MailColumn.all();
	}

	@Override
	public List<Reason> notes() {
		var notes = new ArrayList<Reason>();
		if (otherwise > 0) {
			notes.add(MailReason.READ_CHARSETS.with(otherwise));
		}
		if (undated > 0) {
			notes.add(MailReason.READ_UNDATED.with(undated));
		}
		long ours = own.values().stream().mapToLong(Long::longValue).sum();
		if (ours > 0) {
			notes.add(MailReason.READ_OWN.with(ours));
		}
		return notes;
	}

	@Override
	public Pass read(Sink sink) {
		var origins = new MessageOrigins();
		var threads = new Threads();
		try (var mailbox = new Mailbox(file)) {
			long number = 0;
			for (var extent = mailbox.next(); extent != null; extent = mailbox.next()) {
				if (!sink.accept(entry(mail(mailbox, extent), origins, threads, ++number))) {
					return new Pass.Stopped();
				}
			}
			return new Pass.Complete();
		} catch (IOException unreadable) {
			return new Pass.Refused(TableReason.UNREADABLE.with());
		}
	}

	private static Mail mail(Mailbox mailbox, Extent extent) throws IOException {
		return extent.length() > LARGEST
				? new Mail.Unfit("", "", MailReason.MAIL_TOO_LARGE.with())
				: MailReader.read(mailbox.bytes(extent));
	}

	/** A mail that is rejected goes by where it is in the mailbox and by its date, which is all that may be told of it. */
	private Entry entry(Mail mail, MessageOrigins origins, Threads threads, long number) {
		return switch (mail) {
			case Mail.Unfit(var id, var sent, var reason) -> new Rejection(origins.next(("#" + number + " " + sent).strip()), reason);
			case Mail.Read read -> new Row(origins.next(read.id()), List.of(
					read.id(), read.sent(), read.sender(), read.subject(), read.text(), threads.of(read), read.attachments(),
					read.automatic(), own.containsKey(read.sender()) ? "staff" : ""));
		};
	}
}
