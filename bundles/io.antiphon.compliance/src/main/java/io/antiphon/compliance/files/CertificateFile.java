package io.antiphon.compliance.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.antiphon.base.Texts;
import io.antiphon.compliance.Certificate;
import io.antiphon.privacy.subject.Place;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A certificate as a file: JSON, format 1. Its notes are for people and not sealed. */
public final class CertificateFile {

	private static final int FORMAT = 1;
	private static final ObjectMapper JSON = new ObjectMapper();

	private CertificateFile() {}

	/** What a person who gets it has to know beside it, a sentence each. */
	public static List<String> notes(Locale locale) {
		var texts = Texts.of(CertificateFile.class, locale);
		return List.of(texts.get("note.suppression"), texts.get("note.backups"), texts.get("note.files"));
	}

	/** Its content, with the notes in that language. */
	public static byte[] write(Certificate certificate, Locale locale) {
		try {
			return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(data(certificate, notes(locale)));
		} catch (JsonProcessingException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static Map<String, Object> data(Certificate certificate, List<String> notes) {
		var data = new LinkedHashMap<String, Object>();
		data.put("format", FORMAT);
		data.put("workspace", certificate.workspace());
		data.put("request", certificate.request());
		data.put("subjects", certificate.subjects());
		data.put("at", certificate.at().toString());
		data.put("by", certificate.by());
		data.put("taken", places(certificate.taken()));
		data.put("kept", places(certificate.kept()));
		data.put("searched", certificate.searched());
		data.put("seal", certificate.seal());
		data.put("auditEntry", certificate.position());
		data.put("notes", notes);
		return data;
	}

	/** Places as they stand in it, and wherever else they are told as data. */
	public static List<Map<String, Object>> places(List<Place> places) {
		return places.stream().<Map<String, Object>>map(place -> {
			var data = new LinkedHashMap<String, Object>();
			data.put("place", place.id());
			data.put("holds", place.holds().name().toLowerCase(Locale.ROOT));
			data.put("records", place.records());
			return data;
		}).toList();
	}

	/** The certificate in that content; empty where it is none. */
	public static Optional<Certificate> read(byte[] content) {
		try {
			var tree = JSON.readTree(content);
			return tree.path("format").asInt() == FORMAT ? Optional.of(certificate(tree)) : Optional.empty();
		} catch (IOException | IllegalArgumentException | DateTimeParseException none) {
			return Optional.empty();
		}
	}

	private static Certificate certificate(JsonNode tree) {
		return new Certificate(
				tree.path("workspace").asText(),
				tree.path("request").asText(),
				texts(tree.path("subjects")),
				Instant.parse(tree.path("at").asText()),
				tree.path("by").asText(),
				places(tree.path("taken")),
				places(tree.path("kept")),
				texts(tree.path("searched")),
				tree.path("seal").asText(),
				tree.path("auditEntry").asLong());
	}

	private static List<String> texts(JsonNode list) {
		var texts = new ArrayList<String>();
		list.forEach(text -> texts.add(text.asText()));
		return texts;
	}

	private static List<Place> places(JsonNode list) {
		var places = new ArrayList<Place>();
		list.forEach(place -> places.add(new Place(
				place.path("place").asText(),
				Place.Holds.valueOf(place.path("holds").asText().toUpperCase(Locale.ROOT)),
				place.path("records").asLong())));
		return places;
	}
}
