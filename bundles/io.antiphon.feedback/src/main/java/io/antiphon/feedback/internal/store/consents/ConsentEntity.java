package io.antiphon.feedback.internal.store.consents;

import io.antiphon.feedback.consent.Consent;
import io.antiphon.privacy.Purpose;
import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.SealedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody said of a purpose; written once and never changed. Counts once its intake is complete. */
@Entity
@Table(name = "CONSENT")
public class ConsentEntity implements SealedRow {

	private static final int NO_DAY = Integer.MIN_VALUE;

	@Id
	public long id;

	public long intake;

	public String pseudonym = "";

	public String purpose = "";

	public boolean given;

	@Column(name = "DAY_NUMBER")
	public int day;

	byte @Nullable [] seal;

	public static ConsentEntity of(long id, long intake, String pseudonym, Consent consent) {
		var entity = new ConsentEntity();
		entity.id = id;
		entity.intake = intake;
		entity.pseudonym = pseudonym;
		entity.purpose = consent.purpose().id();
		entity.given = consent.given();
		entity.day = number(consent.day());
		return entity;
	}

	/** A day as it is stored. */
	public static int number(@Nullable LocalDate day) {
		return day == null ? NO_DAY : (int) day.toEpochDay();
	}

	/** What was said. */
	public Consent consent() {
		return new Consent(new Purpose(purpose), given, day == NO_DAY ? null : LocalDate.ofEpochDay(day));
	}

	@Override
	public String table() {
		return "CONSENT";
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
		fields.number(id).number(intake).text(pseudonym).text(purpose).truth(given).number(day);
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
