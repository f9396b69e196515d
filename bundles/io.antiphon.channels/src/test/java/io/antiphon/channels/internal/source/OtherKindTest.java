package io.antiphon.channels.internal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherKindTest {

	private static Optional<OtherKind> kind(String beginning) {
		return OtherKind.of(beginning.getBytes(StandardCharsets.ISO_8859_1));
	}

	@Test
	void aFileIsKnownByHowItBegins() {
		var beginnings = Map.ofEntries(
				Map.entry("%PDF-1.7", OtherKind.IS_PDF), Map.entry("{\\rtf1\\ansi", OtherKind.IS_RTF),
				Map.entry("\u0089PNG\r\n\032", OtherKind.IS_PICTURE), Map.entry("\u00FF\u00D8\u00FF\u00E0", OtherKind.IS_PICTURE),
				Map.entry("GIF89a", OtherKind.IS_PICTURE), Map.entry("\u00D0\u00CF\021\u00E0\u00A1\u00B1\032\u00E1", OtherKind.IS_OLE),
				Map.entry("<!DOCTYPE html><html>", OtherKind.IS_HTML), Map.entry("\n<HTML lang=de>", OtherKind.IS_HTML),
				Map.entry("<?xml version='1.0'?><!-- a --><html>", OtherKind.IS_HTML),
				Map.entry("<?xml version='1.0'?><odd/>", OtherKind.IS_XML),
				Map.entry("SQLite format 3\0", OtherKind.IS_DATABASE), Map.entry("\037\u008B\b", OtherKind.IS_ARCHIVE),
				Map.entry("ID3\003", OtherKind.IS_RECORDING));

		beginnings.forEach((beginning, kind) -> assertEquals(Optional.of(kind), kind(beginning), kind::name));
	}

	@ParameterizedTest
	@ValueSource(
			strings = {"id,comment\n1,<html> is not read\n", "", "{\"a\":1}", "GIF is a format,1\n", "BM 1,2\n", "Rar,x\n", "MM,II\n1,2"})
	void aTextIsNone(String text) {
		assertEquals(Optional.empty(), kind(text));
	}

	@Test
	void eachIsToldByItsNameWithWhatToDo() {
		for (var kind : OtherKind.values()) {
			assertEquals(false, kind.with().text(Locale.ENGLISH).equals(kind.with().text(Locale.CHINESE)), kind.name());
		}
	}
}
