package io.antiphon.feedback.internal.store.contacts;

import io.antiphon.feedback.contact.Contact;
import io.antiphon.feedback.internal.store.consents.ConsentEntity;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.SealedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody can be reached by; written once and never changed. Of one kind the last said counts, once its intake is complete. */
@Entity
@Table(name = "CONTACT")
public class ContactEntity implements SealedRow {

	@Id
	public long id;

	public long intake;

	public String pseudonym = "";

	@Enumerated(EnumType.STRING)
	public Contact.Kind kind = Contact.Kind.OTHER;

	byte[] locked = {};

	public String language = "";

	/** On which it was said, as consents have it. */
	@Column(name = "DAY_NUMBER")
	public int day;

	byte @Nullable [] seal;

	/** Whether the language is that of what was said with it, since nobody named one. */
	@Transient
	private boolean guessed;

	/** Encrypted for its owner, as it was said on a day; without id and intake. */
	public static ContactEntity of(String pseudonym, Contact contact, @Nullable LocalDate day, Privacy privacy, Access access) {
		var entity = new ContactEntity();
		entity.pseudonym = pseudonym;
		entity.kind = contact.kind();
		entity.language = contact.language();
		entity.day = ConsentEntity.number(day);
		entity.locked = privacy.lock(access, contact.value(), entity.bound());
		return entity;
	}

	/** The same where nobody named a language: it was said with something in this one. */
	public ContactEntity guessing(String other) {
		guessed = language.isEmpty();
		language = guessed ? Contact.language(other) : language;
		return this;
	}

	/** To what it is bound: put to somebody else, it does not open. */
	private String bound() {
		return String.join("\n", "contact", pseudonym, kind.name());
	}

	/** In the clear; empty where somebody changed it. */
	public Optional<Contact> contact(Privacy privacy, Access access) {
		return privacy.unlock(access, locked, bound()).flatMap(value -> Contact.of(kind, value, language));
	}

	/** By whom and of what kind: of these the newest counts. */
	public record Place(String pseudonym, Contact.Kind kind) {}

	public Place place() {
		return new Place(pseudonym, kind);
	}

	/** Whether it counts in the place of one that was taken in before it: what was said on an earlier day does not. */
	public boolean replaces(ContactEntity before) {
		return day >= before.day;
	}

	/** Whether it tells nothing that another one does not: a language that was guessed is no news. */
	public boolean isNoNewsTo(ContactEntity known) {
		return place().equals(known.place()) && Arrays.equals(locked, known.locked) && (guessed || language.equals(known.language));
	}

	/** The same row in an intake. */
	public ContactEntity in(long ofIntake, long withId) {
		id = withId;
		intake = ofIntake;
		return this;
	}

	@Override
	public String table() {
		return "CONTACT";
	}

	@Override
	public long id() {
		return id;
	}

	@Override
	public long owner() {
		return intake;
	}

	@Override
	public void fields(int list, Fields fields) {
		fields.number(id).number(intake).text(pseudonym).text(kind.name()).bytes(locked).text(language).number(day);
	}

	@Override
	public byte @Nullable [] seal() {
		return seal;
	}

	@Override
	public void seal(byte[] fresh) {
		seal = fresh;
	}
}
