package io.antiphon.channels.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

	@Test
	void anAddressIsReadAsPeopleWriteIt() {
		assertEquals(
				Optional.of(new Address("imaps", "care@example.org", "mail.example.org", 993, "投诉/2026+",
						Map.of("ca", "/etc/ca 1.pem", "fast", ""))),
				Address.parse(" imaps://care@example.org@mail.example.org:993/投诉/2026+?ca=/etc/ca%201.pem&fast "));
		assertEquals(Optional.of(new Address("desk", "", "::1", 0, "", Map.of())), Address.parse("desk://[::1]"));
		assertEquals(Optional.of(new Address("desk", "a:b/c", "hall", 0, "d?", Map.of())), Address.parse("desk://a%3Ab%2Fc@hall/d%3F"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"desk://", "desk://ha ll", "desk://hall:99999", "desk://hall:x", "desk://hall/%zz", "DESK://hall", "desk:/hall",
		"a.csv"})
	void whatIsNoneIsNone(String written) {
		assertEquals(Optional.empty(), Address.parse(written));
	}

	@Test
	void anAddressHoldsNoPassword() {
		assertTrue(Address.hasPassword("imaps://me:geheim@host/INBOX"));
		assertTrue(Address.hasPassword("imaps://me@example.org:geheim@host"));
		assertEquals(Optional.empty(), Address.parse("imaps://me:geheim@host/INBOX"));
		assertFalse(Address.hasPassword("imaps://me@host:993/a:b@c"));
	}

	@Test
	void pathsAreNoAddresses() {
		assertFalse(Address.is("C:\\inbox"));
		assertFalse(Address.is("/home/me/in://box"));
		assertTrue(Address.is("imaps://host"));
	}

	@Test
	void itsTextNamesNobody() {
		assertEquals("imaps://host:993/INBOX", Address.parse("imaps://me@host:993/INBOX?a=b").orElseThrow().toString());
	}
}
