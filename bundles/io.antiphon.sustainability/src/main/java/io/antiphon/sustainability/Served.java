package io.antiphon.sustainability;

import java.util.List;
import java.util.stream.Stream;

/**
 * For how many cases and customers something was, and what one of them comes to: one for each kind of unit, none where nobody said. An
 * average over fewer than {@code least} is not told, since it would tell about few people; 0 where no rule for small groups holds.
 */
public record Served(List<Intensity> cases, List<Intensity> customers, int least) {

	public Served {
		cases = List.copyOf(cases);
		customers = List.copyOf(customers);
	}

	/** Whether there are cases or customers and too few of them. */
	public boolean withheld() {
		return Stream.concat(cases.stream(), customers.stream()).anyMatch(Intensity::withheld);
	}
}
