package io.antiphon.feedback;

import io.antiphon.feedback.consent.Consent;
import io.antiphon.feedback.contact.Contact;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Feedback on its way in, as its source has it: nothing is masked yet. The store masks text and attributes, and turns
 * {@code person} and the identity into keyed values, before anything is written. {@code consents} and {@code contacts} are of that person;
 * where nobody is known they are not kept, nor are contacts of who does not agree to be answered.
 */
public record Incoming(
		Context context,
		String text,
		List<Rating> ratings,
		Map<String, String> attributes,
		String person,
		Person.Role role,
		@Nullable Occurrence occurred,
		Place place,
		Identity identity,
		List<Consent> consents,
		List<Contact> contacts) {

	/** Nothing was said of contacts. */
	public Incoming(
			Context context,
			String text,
			List<Rating> ratings,
			Map<String, String> attributes,
			String person,
			Person.Role role,
			@Nullable Occurrence occurred,
			Place place,
			Identity identity,
			List<Consent> consents) {
		this(context, text, ratings, attributes, person, role, occurred, place, identity, consents, List.of());
	}

	/** Nothing was said of consent either. */
	public Incoming(
			Context context,
			String text,
			List<Rating> ratings,
			Map<String, String> attributes,
			String person,
			Person.Role role,
			@Nullable Occurrence occurred,
			Place place,
			Identity identity) {
		this(context, text, ratings, attributes, person, role, occurred, place, identity, List.of());
	}

	/**
	 * Where the record is in its source, with the bytes it is compared by: a line of a text file, where {@code name} is empty, or what else
	 * its source has, by the {@code name} it goes by ("Sheet1!17") and the number of its record or row.
	 */
	public record Place(String name, long line, long offset, byte[] bytes) {

		/** A line of a text file. */
		public Place(long line, long offset, byte[] bytes) {
			this("", line, offset, bytes);
		}

		/** As receipts name it. */
		public String text() {
			return name.isEmpty() ? Long.toString(line) : name;
		}
	}

	/**
	 * What makes the record the same as one taken in before: {@code key}, its native id or its content; and
	 * {@code content}, all that was read of it. The same key with another content is a new version.
	 */
	public record Identity(byte[] key, byte[] content) {}

	public Incoming {
		ratings = List.copyOf(ratings);
		attributes = Map.copyOf(attributes);
		consents = List.copyOf(consents);
		contacts = List.copyOf(contacts);
	}

	/** Names the place and none of the words. */
	@Override
	public String toString() {
		return "record at " + place.text();
	}
}
