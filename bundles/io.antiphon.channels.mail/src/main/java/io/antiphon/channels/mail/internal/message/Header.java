package io.antiphon.channels.mail.internal.message;

import io.antiphon.tables.records.FileEncoding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.jspecify.annotations.Nullable;

/** The fields of a header, of each name the first. */
final class Header {

	private static final int MOST_ADDRESSES = 100;
	private static final Pattern ID = Pattern.compile("<([^<>]{1,998})>");
	/** What mails declare, and what is meant by it. */
	private static final Map<Charset, Charset> WIDER = wider();

	private final Map<String, Field> fields = new HashMap<>();

	private static Map<Charset, Charset> wider() {
		var wider = new HashMap<Charset, Charset>();
		for (var name : List.of("US-ASCII", "ISO-8859-1", "GB2312", "GBK", "Big5", "EUC-KR", "Shift_JIS")) {
			var meant = name.equals("US-ASCII") ? Optional.of(FileEncoding.WINDOWS_1252) : FileEncoding.of(name);
			meant.ifPresent(encoding -> wider.put(Charset.forName(name), encoding.charset()));
		}
		return wider;
	}

	void take(Field field) {
		fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), field);
	}

	/** On one line, as it is written but for bytes beyond ASCII; empty where there is none. */
	String text(String name) {
		var field = fields.get(name);
		if (field == null) {
			return "";
		}
		var raw = field.getRaw();
		var written = raw == null ? field.getBody() : Decoded.of(raw.toByteArray(), "").text();
		return written.substring(raw == null ? 0 : written.indexOf(':') + 1).replaceAll("\\r?\\n", "").strip();
	}

	/** With what is encoded in it decoded. */
	String decoded(String name) {
		return DecoderUtil.decodeEncodedWords(text(name), DecodeMonitor.SILENT, StandardCharsets.UTF_8, WIDER)
				.replaceAll("[\\s\\p{Cntrl}]+", " ")
				.strip();
	}

	/** The first id in it, without its brackets; empty where there is none. */
	String id(String name) {
		var text = text(name);
		var found = ID.matcher(text);
		return found.find() ? found.group(1).strip() : name.equals("message-id") ? text : "";
	}

	/** The first address in it, in small letters; empty where there is none. */
	String address(String name) {
		return addresses(name).stream().findFirst().orElse("");
	}

	/** The addresses in it, in small letters, as far as so many are written. */
	List<String> addresses(String name) {
		return LenientAddressParser.DEFAULT.parseAddressList(text(name)).flatten().stream()
				.limit(MOST_ADDRESSES)
				.map(mailbox -> small(mailbox.getAddress()))
				.toList();
	}

	/** What stands before its parameters, in small letters. */
	String value(String name) {
		var field = fields.get(name);
		return field == null ? "" : small(RawFieldParser.DEFAULT.parseRawBody(raw(field)).getValue());
	}

	/** One of its parameters, in small letters; empty where there is none. */
	String parameter(String name, String parameter) {
		var field = fields.get(name);
		return field == null ? "" : RawFieldParser.DEFAULT.parseRawBody(raw(field)).getParams().stream()
				.filter(pair -> pair.getName().replaceFirst("\\*.*", "").equalsIgnoreCase(parameter))
				.map(NameValuePair::getValue)
				.filter(Objects::nonNull)
				.findFirst()
				.map(Header::small)
				.orElse("");
	}

	private static RawField raw(Field field) {
		return field instanceof RawField raw ? raw : new RawField(field.getName(), field.getBody());
	}

	private static String small(@Nullable String text) {
		return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
	}
}
