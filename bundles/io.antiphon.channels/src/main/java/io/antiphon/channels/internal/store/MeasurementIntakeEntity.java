package io.antiphon.channels.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An intake of measurements and its receipt. {@link #complete} is what makes all that carries its id visible. */
@Entity
@Table(name = "MEASUREMENT_INTAKE")
class MeasurementIntakeEntity {

	@Id
	long id;

	boolean complete;

	@Column(name = "FILE_NAME")
	String file = "";

	String connector = "";

	String actor = "";

	@Column(name = "BEGUN_MILLIS")
	long begun;

	@Column(name = "COMPLETED_MILLIS")
	long completed;

	String sha256 = "";

	long stored;

	long revised;

	long known;

	long rejected;
}
