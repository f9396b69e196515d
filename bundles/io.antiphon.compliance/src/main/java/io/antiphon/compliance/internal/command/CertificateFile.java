package io.antiphon.compliance.internal.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
final class CertificateFile {

	private static final int FORMAT = 1;
	private static final ObjectMapper JSON = new ObjectMapper();

	private CertificateFile() {}

	static Map<String, Object> data(Certificate certificate, List<String> notes) {
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

	static List<Map<String, Object>> places(List<Place> places) {
		return places.stream().<Map<String, Object>>map(place -> {
			var data = new LinkedHashMap<String, Object>();
			data.put("place", place.id());
			data.put("holds", place.holds().name().toLowerCase(Locale.ROOT));
			data.put("records", place.records());
			return data;
		}).toList();
	}

	static byte[] write(Certificate certificate, List<String> notes) {
		try {
			return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(data(certificate, notes));
		} catch (JsonProcessingException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Empty where it is none. */
	static Optional<Certificate> read(byte[] content) {
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
