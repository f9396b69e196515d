package io.antiphon.channels.mail.internal.message;

import io.antiphon.tables.records.Reason;
import java.util.List;
import java.util.Set;

/** What a message is: a mail, or none that anybody says something in. */
public sealed interface Mail {

	/** Without its brackets; empty where it has none. */
	String id();

	/** As ISO text, empty where it is unknown. */
	String sent();

	/**
	 * {@code to}: the addresses that it was sent and delivered to. {@code chain}: the ids of earlier mails that it answers, the first of them first.
	 * {@code otherwise}: whether its text was read in another charset than it says; {@code undated}: whether its time could not be read.
	 */
	record Read(String id, String sent, String sender, Set<String> to, String subject, String text, List<String> chain, String attachments,
			String automatic,
			boolean otherwise, boolean undated) implements Mail {

		public Read {
			to = Set.copyOf(to);
			chain = List.copyOf(chain);
		}

		/** Names nobody and none of the words. */
		@Override
		public String toString() {
			return "mail";
		}
	}

	record Unfit(String id, String sent, Reason reason) implements Mail {}
}
