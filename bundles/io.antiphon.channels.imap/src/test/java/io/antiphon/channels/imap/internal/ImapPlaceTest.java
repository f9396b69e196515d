package io.antiphon.channels.imap.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.channels.spi.Address;
import io.antiphon.tables.records.Reason;
import org.junit.jupiter.api.Test;

class ImapPlaceTest {

	private static String place(String address) throws NotServed {
		var place = ImapPlace.of(Address.parse(address).orElseThrow());
		return place.user() + " " + place.server().port() + " " + place.folder();
	}

	private static String wrong(String address) {
		return new ImapEndpointComponent().wrong(Address.parse(address).orElseThrow()).map(Reason::key).orElse("");
	}

	@Test
	void anAddressSaysWhoseMailboxItIsAndWhichFolder() throws NotServed {
		assertEquals("care@example.org 993 INBOX", place("imaps://care@example.org@mail.example.org"));
		assertEquals("care@example.org 993 Sent Mail", place("imaps://care%40example.org@mail.example.org/Sent Mail"));
		assertEquals("me 1143 投诉/2026", place("imap://me@[::1]:1143/投诉/2026?tls=none"));
	}

	@Test
	void anAddressThatLacksSomethingOrSaysWhatNothingMeansIsRefused() {
		assertEquals("", wrong("imaps://me@mail.example.org/INBOX"));
		assertEquals("no-user", wrong("imaps://mail.example.org/INBOX"));
		assertEquals("no-option", wrong("imaps://me@mail.example.org/INBOX?tls=none"));
		assertEquals("no-option", wrong("imap://me@mail.example.org/INBOX?fast"));
		assertEquals("no-option", wrong("imaps://me@mail.example.org/INBOX?auth=ntlm"));
		assertEquals("", wrong("imaps://me@mail.example.org/INBOX?auth=xoauth2"));
		assertEquals("certificates-unreadable", wrong("imaps://me@mail.example.org/INBOX?ca=/none.pem"));
	}
}
