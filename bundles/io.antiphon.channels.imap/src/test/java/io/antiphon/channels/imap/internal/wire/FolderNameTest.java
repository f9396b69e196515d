package io.antiphon.channels.imap.internal.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of RFC 3501, 5.1.3, and others. */
class FolderNameTest {

	@ParameterizedTest
	@CsvSource(value = {
		"~peter/mail/台北/日本語|~peter/mail/&U,BTFw-/&ZeVnLIqe-", "R&D|R&-D", "Entwürfe|Entw&APw-rfe", "😀|&2D3eAA-", "INBOX|INBOX"},
			delimiter = '|')
	void namesAreWrittenAsServersReadThem(String name, String written) {
		assertEquals(written, FolderName.written(name));
		assertEquals(name, FolderName.read(written));
	}

	@ParameterizedTest
	@CsvSource({"&!-", "a&b"})
	void whatIsWrittenWronglyStaysAsItIs(String written) {
		assertEquals(written, FolderName.read(written));
	}
}
