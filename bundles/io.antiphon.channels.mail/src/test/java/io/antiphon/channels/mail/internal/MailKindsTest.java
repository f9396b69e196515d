package io.antiphon.channels.mail.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.channels.spi.Acceptance;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailKindsTest {

	@TempDir
	Path folder;

	private Mails.Read mail(String text) throws IOException {
		return Mails.read(Mails.write(folder, "mail.eml", text));
	}

	private Mails.Read mail(String text, String charset) throws IOException {
		return Mails.read(Mails.write(folder, "mail.eml", text, Charset.forName(charset)));
	}

	/** As a mailbox. */
	private Mails.Read box(String... mails) throws IOException {
		var all = new StringBuilder();
		for (var mail : mails) {
			all.append("From - Mon Jan  5 09:00:00 2026\n").append(mail).append("\n\n");
		}
		return Mails.read(Mails.write(folder, "mails.mbox", all.toString()));
	}

	private static String multipart(String kind, String... parts) {
		return "Subject: s\nContent-Type: multipart/" + kind + "; boundary=b\n\n--b\n" + String.join("\n--b\n", parts) + "\n--b--\n";
	}

	@Test
	void ofThePeopleOfAMailOnlyTheAddressOfItsSenderIsRead() throws IOException {
		var read =
				mail("From: \"Lin, Anna\" <Anna.Lin@Example.com>\nTo: Bo Chen <bo@example.com>\nReply-To: x@example.com\nSubject: s\n\nt");

		assertEquals("anna.lin@example.com", read.only(MailColumn.SENDER));
		assertFalse(read.rows().getFirst().values().stream().anyMatch(value -> value.contains("Lin") || value.contains("Bo")),
				"a name is read");
	}

	private static String mail(String from, String to, String more) {
		return "From: X <" + from + "@mail.example>\nTo: <" + to + "@mail.example>\nDate: Mon, 5 Jan 2026 09:00:00 +0800\n" + more
				+ "\n\nIt was late";
	}

	@Test
	void whatTheMailboxItselfSentIsStaffs() throws IOException {
		var read = box(mail("anna", "Help", ""), mail("help", "anna", ""), mail("bo", "help", ""), mail("help", "bo", ""),
				mail("help", "bo", ""),
				mail("anna", "sales", "Delivered-To: help@mail.example"));

		assertEquals(List.of("", "staff", "", "staff", "staff", ""), read.all(MailColumn.ROLE));
		assertEquals(
				List.of("3 mails are from an address that most mails of the mailbox are sent to, and count as staff's, not as customers'."),
				read.notes());
	}

	@Test
	void whereNothingTellsWhoseMailboxItIsNobodyIsStaff() throws IOException {
		var two = box(mail("anna", "help", ""), mail("help", "anna", ""), mail("anna", "help", ""));
		var many = box(mail("anna", "a", ""), mail("bo", "b", ""), mail("a", "c", ""), mail("b", "d", ""));

		assertEquals(List.of("", "", ""), two.all(MailColumn.ROLE));
		assertEquals(List.of(), many.notes());
	}

	@ParameterizedTest
	@CsvSource({"0008,deleted", "0009,deleted", "1008,deleted", "0001,", "0010,", "none,"})
	void aMailThatIsMarkedAsDeletedIsRejectedAndFoundByItsPlaceAndDate(String status, String reason) throws IOException {
		var read = box(mail("anna", "help", ""), mail("bo", "help", "X-Mozilla-Status: " + status + "\nMessage-ID: <bo@mail.example>"));

		assertEquals(reason == null ? List.of() : List.of(reason), read.rejected());
		assertEquals(reason == null ? "bo@mail.example" : "#2 2026-01-05T09:00:00+08:00", read.places().getLast());
	}

	@ParameterizedTest
	@ValueSource(strings = {"\r\n", "\r", "\n"})
	void theLinesOfATextEndAlike(String end) throws IOException {
		var read = mail("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\none=" + hex(end) + "two");

		assertEquals("one\ntwo", read.only(MailColumn.TEXT));
	}

	private static String hex(String end) {
		return end.chars().mapToObj(sign -> String.format("%02X", sign)).collect(Collectors.joining("="));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"=?UTF-8?B?54mp5rWB5aSq5oWi5LqG?=|物流太慢了",
		"=?gb2312?B?zO/UvcuuxOM=?= late|田越水你 late",
		"=?utf-8?B?54mp5rU=?= =?utf-8?B?geWkqg==?=|物流太",
		"=?UTF-8*fr?Q?tr=C3=A8s_lent?=|très lent",
		"=?iso-8859-1?Q?=80_5?=|€ 5",
		"物流|物流"
	})
	void subjectsAreDecoded(String written, String subject) throws IOException {
		assertEquals(subject, mail("From: a@example.com\nSubject: " + written + "\n\nt").only(MailColumn.SUBJECT));
	}

	@Test
	void subjectsMayGoOverLines() throws IOException {
		assertEquals("one two", mail("From: a@example.com\nSubject: one\r\n two\n\nt").only(MailColumn.SUBJECT));
	}

	@Test
	void theTimeKeepsItsZone() throws IOException {
		assertEquals("2026-01-05T09:00:00+08:00",
				mail("From: a@b.c\nDate: Mon, 5 Jan 2026 09:00:00 +0800 (CST)\n\nt").only(MailColumn.SENT));
		assertEquals(
				List.of("One mail has no time that can be read; it was taken without."), mail("From: a@b.c\nDate: soon\n\nt").notes());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"GB18030|gb2312|物流太慢了镕", "GB18030|gbk|一", "Big5|big5|物流太慢了", "ISO-2022-JP|iso-2022-jp|配送が遅い",
		"windows-1252|windows-1252|très “lent” €", "windows-1252|iso-8859-1|très “lent”", "UTF-8|utf-8|物流太慢了 très", "Shift_JIS|shift_jis|遅い"
	})
	void textsAreReadInTheCharsetThatTheySay(String charset, String declared, String text) throws IOException {
		var read = mail("From: a@example.com\nDate: 5 Jan 2026\nContent-Type: text/plain; charset=" + declared + "\n\n" + text, charset);

		assertEquals(text, read.only(MailColumn.TEXT));
		assertEquals(List.of(), read.notes());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"UTF-8|; charset=iso-8859-1|物流太慢了", "UTF-8|; charset=gb2312|物流太慢了", "GB18030|; charset=utf-8|物流太慢了", "GB18030|''|物流太慢了",
		"windows-1252|''|très lent", "windows-1252|; charset=nonsense|très lent", "UTF-8|; charset=us-ascii|très lent"
	})
	void aCharsetThatIsWrongOrMissingIsFoundAndTold(String charset, String declared, String text) throws IOException {
		var read = mail("From: a@example.com\nDate: 5 Jan 2026\nContent-Type: text/plain" + declared + "\n\n" + text, charset);

		assertEquals(text, read.only(MailColumn.TEXT));
		assertTrue(read.notes().getFirst().startsWith("One mail was read in another character set"), read.notes().toString());
	}

	@Test
	void plainTextGoesBeforeHtmlThatSaysTheSame() throws IOException {
		var read = mail(multipart("alternative", "Content-Type: text/plain\n\nlate", "Content-Type: text/html\n\n<p>late</p>"));

		assertEquals("late", read.only(MailColumn.TEXT).strip());
	}

	@Test
	void htmlIsHandedOverAsItIsWhereThereIsNothingElse() throws IOException {
		var read = mail(multipart("alternative", "Content-Type: text/plain\n\n \n", "Content-Type: text/html\n\n<b>late</b>"));

		assertEquals("<div><b>late</b></div>", read.only(MailColumn.TEXT));
	}

	@Test
	void whatAListAddsBehindAnHtmlTextDoesNotReplaceIt() throws IOException {
		var read = mail(multipart("mixed", "Content-Type: text/html\n\n<p>late</p>", "Content-Type: text/plain\n\na < b"));

		assertEquals("<div><p>late</p>\n<div>a &lt; b</div></div>", read.only(MailColumn.TEXT));
	}

	@Test
	void ofAttachmentsOnlyTypesAreRead() throws IOException {
		var read = mail(
				multipart("mixed", "Content-Type: text/plain\n\nlate", "Content-Type: image/png\n\nAAAA", "Content-Type: IMAGE/PNG\n\nAAAA",
						"Content-Type: text/plain\nContent-Disposition: attachment; filename=secret.txt\n\nsecret",
						"Content-Type: message/rfc822\n\nSubject: x\n\nsecret",
						"Content-Type: x/" + "y".repeat(100) + "\n\nz"));

		assertEquals("late", read.only(MailColumn.TEXT));
		assertEquals("application/octet-stream, image/png (2), message/rfc822, text/plain", read.only(MailColumn.ATTACHMENTS));
	}

	@Test
	void picturesThatATextShowsAreNoAttachments() throws IOException {
		var read =
				mail(multipart("related", "Content-Type: text/html\n\n<p>late</p>", "Content-Type: image/png\nContent-ID: <logo>\n\nAAAA"));

		assertEquals("", read.only(MailColumn.ATTACHMENTS));
	}

	@Test
	void mailsOfOneConversationHaveOneThread() throws IOException {
		var read = box(
				"Message-ID: <1@x>\nSubject: lamp\n\nt", "Message-ID: <2@x>\nReferences: <1@x>\nSubject: Re: lamp\n\nt",
				"Message-ID: <3@x>\nIn-Reply-To: <2@x>\nSubject: AW: lamp\n\nt", "Message-ID: <4@x>\nSubject: 回复：Re: Lamp\n\nt",
				"Message-ID: <5@x>\nSubject: lamp\n\nt", "Subject: chair\n\nt");

		var threads = read.all(MailColumn.THREAD);
		assertEquals(1, threads.subList(0, 4).stream().distinct().count(), threads.toString());
		assertEquals(3, threads.stream().distinct().count(), threads.toString());
		assertTrue(threads.stream().allMatch(thread -> thread.matches("[a-z ]+")), threads.toString());
	}

	@Test
	void anAnswerWhoseBeginningIsNotHereHasTheThreadItWouldHaveWithIt() throws IOException {
		var whole = box("Message-ID: <1@x>\nSubject: a\n\nt", "Message-ID: <2@x>\nReferences: <1@x>\nSubject: Re: a\n\nt");
		var rest = box("Message-ID: <2@x>\nReferences: <1@x>\nSubject: Re: a\n\nt");

		assertEquals(whole.all(MailColumn.THREAD).getLast(), rest.only(MailColumn.THREAD));
		assertNotEquals("", rest.only(MailColumn.THREAD));
	}

	@Test
	void idsThatOccurTwiceOrNotAtAllStillHavePlacesOfTheirOwn() throws IOException {
		assertEquals(
				List.of("1@x", "1@x#2", "#3"),
				box("Message-ID: <1@x>\nSubject: a\n\nt", "Message-ID: <1@x>\nSubject: a\n\nt", "Subject: a\n\nt").places());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"From: a@example.com\\nAuto-Submitted: auto-replied (vacation)\\n\\nI am away|automatic-answer",
		"From: a@example.com\\nX-Autoreply: yes\\n\\nI am away|automatic-answer",
		"From: MAILER-DAEMON@example.com\\nReturn-Path: <>\\n\\nfailed|delivery-report",
		"Content-Type: multipart/report; boundary=b\\n\\n--b\\n\\nfailed\\n--b--|delivery-report",
		"Content-Type: text/calendar; method=REQUEST\\n\\nBEGIN:VCALENDAR|invitation",
		"Content-Type: multipart/encrypted; boundary=b\\n\\n--b\\nContent-Type: application/octet-stream\\n\\nx\\n--b--|sealed",
		"Content-Type: application/pkcs7-mime; smime-type=enveloped-data\\n\\nMIIB|sealed",
		"From: a@example.com\\n\\n-----BEGIN PGP MESSAGE-----\\n\\nhQ|sealed"
	})
	void whatNobodySaysOrCanReadIsRejectedWithTheReason(String mail, String reason) throws IOException {
		var read = box(mail.replace("\\n", "\n"));

		assertEquals(List.of(reason), read.rejected());
		assertEquals(List.of(), read.rows());
	}

	@Test
	void whatAProgrammeSendsForSomebodyIsReadAndMarked() throws IOException {
		assertEquals("auto-generated", mail("From: form@example.com\nAuto-Submitted: auto-generated\n\nlate").only(MailColumn.AUTOMATIC));
		assertEquals("list", mail("From: form@example.com\nPrecedence: list\n\nlate").only(MailColumn.AUTOMATIC));
		assertEquals("", mail("From: form@example.com\nAuto-Submitted: no\n\nlate").only(MailColumn.AUTOMATIC));
	}

	@Test
	void aSignedMailIsRead() throws IOException {
		var read = mail(multipart("signed", "Content-Type: text/plain\n\nlate", "Content-Type: application/pgp-signature\n\nxx"));

		assertEquals("late", read.only(MailColumn.TEXT));
		assertEquals("", read.only(MailColumn.ATTACHMENTS));
	}

	@ParameterizedTest
	@ValueSource(
			strings = {"Received: x\nSubject: late\n\nt", "From - \nSubject: late\n\nt", "From: a@example.com\nTo: b@example.com\n\nt"})
	void mailsAreKnownByTheirBeginningWhateverTheirName(String text) throws IOException {
		assertEquals(Acceptance.YES, Mails.accepts(Mails.write(folder, "Inbox", text)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "late again\nand again\n", "text,stars\nlate,2\n", "{\"a\": 1}\n", "Q: why\nA: late\n",
		"Date: Monday\nSubject: lamps\n\nlate"})
	void otherTextsAreLeftToOthers(String text) throws IOException {
		assertEquals(Acceptance.NO, Mails.accepts(Mails.write(folder, "text.txt", text)));
	}

	@Test
	void aFileThatIsNoMailSaysWhatToDo() throws IOException {
		assertEquals("no-mail", mail("late again").refused());
		assertEquals("no-mail", mail("").refused());
		assertEquals("no-mail", mail("\n\n\n").refused());
	}
}
