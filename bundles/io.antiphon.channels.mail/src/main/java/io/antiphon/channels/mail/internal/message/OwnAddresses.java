package io.antiphon.channels.mail.internal.message;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds the addresses of whoever a mailbox belongs to: most mails in it that others sent are addressed or delivered to them, and from more than
 * one sender. For one reading.
 */
public final class OwnAddresses {

	/** More addresses are not kept at once; what comes once among so many is not the owner's. */
	private static final int MOST = 50_000;

	/** What is known of an address. */
	private static final class Tally {
		private long received;
		private long sent;
		private String sender = "";
		private boolean several;
	}

	private final Map<String, Tally> tallies = new HashMap<>();
	private long mails;

	public void take(Mail.Read mail) {
		if (mail.sender().isEmpty() || mail.to().isEmpty()) {
			return;
		}
		mails++;
		tally(mail.sender()).sent++;
		for (var address : mail.to()) {
			if (!address.equals(mail.sender())) {
				var tally = tally(address);
				tally.received++;
				tally.several |= !tally.sender.isEmpty() && !tally.sender.equals(mail.sender());
				tally.sender = mail.sender();
			}
		}
		if (tallies.size() > MOST) {
			tallies.values().removeIf(tally -> tally.received + tally.sent < 2);
		}
	}

	private Tally tally(String address) {
		return tallies.computeIfAbsent(address, none -> new Tally());
	}

	/** Those of what was taken so far, and how many mails each sent. */
	public Map<String, Long> found() {
		return tallies.entrySet().stream()
				.filter(each -> own(each.getValue()))
				.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> each.getValue().sent));
	}

	private boolean own(Tally tally) {
		return tally.several && tally.received * 2 > mails - tally.sent;
	}
}
