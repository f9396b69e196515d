package io.antiphon.sustainability.internal.telling;

import io.antiphon.sustainability.Amount;
import io.antiphon.wording.Block;
import java.util.Collection;

/** In what carbon is told, so that small amounts are no zeros: kilograms, or grams where none reaches one. */
record Scale(double factor, String unit) {

	private static final double GRAMS = 1_000;

	static Scale of(Collection<Amount> amounts) {
		return amounts.stream().allMatch(one -> Math.abs(one.value()) < 1) ? new Scale(GRAMS, "g CO2e") : new Scale(1, "kg CO2e");
	}

	Block.Estimate estimate(String label, Amount amount, long rows) {
		return new Block.Estimate(
				label, "", amount.value() * factor, new Block.Range(amount.low() * factor, amount.high() * factor), rows);
	}
}
