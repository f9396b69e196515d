package io.antiphon.feedback.internal.store.rows;

import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.Worded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A record that an intake did not take; in the order of ids. */
@Entity
@Table(name = "INTAKE_REJECTION")
public class RejectionEntity implements Worded {

	@Id
	public long id;

	public long intake;

	public String place = "";

	public String reason = "";

	byte @Nullable [] seal;

	@Override
	public String table() {
		return "INTAKE_REJECTION";
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
		fields.number(id)
				.number(intake)
				.text(place)
				.text(reason);
	}

	@Override
	public void texts(UnaryOperator<String> words) {
		place = words.apply(place);
		reason = words.apply(reason);
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
