package io.antiphon.compliance.internal.register;

import io.antiphon.cli.spi.Invocation;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;

/** What was typed after options. Nothing of it is ever repeated: {@link Wrong} names the option. */
public final class Given {

	private final Invocation invocation;
	private final Clock clock;

	public Given(Invocation invocation, Clock clock) {
		this.invocation = invocation;
		this.clock = clock;
	}

	/** An option that cannot be read as what it is for; the message is the option. */
	public static final class Wrong extends Exception {

		private static final long serialVersionUID = 1L;

		public Wrong(String option) {
			super(option);
		}

		/** Such as {@code --on}. */
		public String option() {
			return String.valueOf(getMessage());
		}
	}

	/** What was typed, without spaces around; empty where nothing was. */
	public String text(String option) {
		return invocation.option(option).orElse("").strip();
	}

	/** A day (2026-11-30); empty where none was typed. */
	public Optional<LocalDate> day(String option) throws Wrong {
		var typed = text(option);
		try {
			return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
		} catch (DateTimeException none) {
			throw new Wrong(option);
		}
	}

	/** The same; today where none was typed. */
	public LocalDate dayOrToday(String option) throws Wrong {
		return day(option).orElse(LocalDate.now(clock));
	}

	/** A moment: 2026-11-30T09:15 by the clock of this place, or with its offset or Z; empty where none was typed. */
	public Optional<Instant> moment(String option) throws Wrong {
		var typed = text(option);
		if (typed.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(OffsetDateTime.parse(typed).toInstant());
		} catch (DateTimeException noOffset) {
			try {
				return Optional.of(LocalDateTime.parse(typed).atZone(clock.getZone()).toInstant());
			} catch (DateTimeException none) {
				throw new Wrong(option);
			}
		}
	}
}
