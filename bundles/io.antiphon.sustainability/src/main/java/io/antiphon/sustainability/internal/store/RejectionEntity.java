package io.antiphon.sustainability.internal.store;

import io.antiphon.feedback.Receipt.Rejection;
import io.antiphon.store.spi.Fields;
import io.antiphon.store.spi.Worded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Why rows of a file were not taken: one row with its place, or, without one, how many further rows for the same reason. In the order of
 * ids.
 */
@Entity
@Table(name = "FOOTPRINT_REJECTION")
class RejectionEntity implements Worded {

	@Id
	long id;

	long intake;

	String place = "";

	String reason = "";

	@Column(name = "ROW_COUNT")
	long rows;

	byte @Nullable [] seal;

	static RejectionEntity of(long id, long intake, Rejection rejection, long rows) {
		var entity = new RejectionEntity();
		entity.id = id;
		entity.intake = intake;
		entity.place = rejection.place();
		entity.reason = rejection.reason();
		entity.rows = rows;
		return entity;
	}

	@Override
	public String table() {
		return "FOOTPRINT_REJECTION";
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
		fields.number(id).number(intake).text(place).text(reason).number(rows);
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
