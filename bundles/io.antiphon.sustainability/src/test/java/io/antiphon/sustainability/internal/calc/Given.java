package io.antiphon.sustainability.internal.calc;

import io.antiphon.base.Period;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.base.guard.ThreadGuard;
import io.antiphon.sustainability.Activity;
import io.antiphon.sustainability.Activity.Origin;
import io.antiphon.sustainability.Activity.Place;
import io.antiphon.sustainability.Factor;
import io.antiphon.sustainability.Factor.Stage;
import io.antiphon.sustainability.FactorSet;
import io.antiphon.sustainability.Impact;
import io.antiphon.sustainability.Operator;
import io.antiphon.sustainability.internal.factors.FactorBook;
import io.antiphon.sustainability.internal.social.Declared;
import io.antiphon.sustainability.spi.FootprintModel;
import java.time.LocalDate;
import java.util.List;

/** Activities and factors of a made-up courier. */
public final class Given {

	public static final LocalDate START = LocalDate.of(2024, 1, 1);

	private static int line;

	private Given() {}

	public static Period days(String from, String to) {
		return new Period(LocalDate.parse(from), LocalDate.parse(to).plusDays(1));
	}

	public static Place place(Operator operator) {
		return new Place("courier", "delivery", "GB", "", operator, false);
	}

	public static Activity activity(String key, double amount, String unit, Period period) {
		return activity(key, amount, unit, period, place(Operator.OWN), 0);
	}

	public static Activity activity(String key, double amount, String unit, Period period, Place place, double uncertainty) {
		line++;
		return new Activity(line, key, amount, unit, period, place, uncertainty, new Origin("made-up.csv", line, "", false));
	}

	public static Factor factor(String activity, Stage stage, String region, double value, String per, String from, String to) {
		return new Factor(
				activity, Impact.CARBON, stage, region, value, "kg CO2e", per, days(from, to), 0.1, "made up", "CC0-1.0");
	}

	/** Power at 0.2 by grid and 0.02 before that, and 0 under the contract "wind"; diesel at 2.5 in 2024 and 3 in 2025. */
	public static FactorBook book() {
		return new FactorBook(List.of(new FactorSet("made-up", "1", List.of(
				factor("electricity", Stage.ELECTRICITY, "GB", 0.2, "kWh", "2024-01-01", "2025-12-31"),
				factor("electricity", Stage.UPSTREAM, "GB", 0.02, "kWh", "2024-01-01", "2025-12-31"),
				factor("electricity", Stage.ELECTRICITY_MARKET, "wind", 0.01, "kWh", "2024-01-01", "2025-12-31"),
				factor("diesel", Stage.DIRECT, "", 2.5, "L", "2024-01-01", "2024-12-31"),
				factor("diesel", Stage.DIRECT, "", 3, "L", "2025-01-01", "2025-12-31")))));
	}

	public static Accountant accountant(FootprintModel... models) {
		return new Accountant(
				book(), new InstalledModels(Extensions.of(new ThreadGuard(new FaultRegister()), models)), Declared.ours(), 0);
	}
}
