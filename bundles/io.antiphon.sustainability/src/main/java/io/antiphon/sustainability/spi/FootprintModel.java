package io.antiphon.sustainability.spi;

import io.antiphon.sustainability.Activity;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Knows what some activities cost the world otherwise than by one factor: from their mass, their route, a table of its own. Offered as an
 * OSGi service; asked under the guard whenever footprints are counted, from background threads, several at a time. It blocks for a minute at most and
 * keeps no state. The activities it names are not looked up in factor sets. Where it fails it is named to the user and the activity is a
 * gap, never zero.
 */
@ConsumerType
public interface FootprintModel {

	/** Stable, e.g. "com.example.pages"; named with each amount. One line of at most 100 characters, without blanks. */
	String id();

	/** The activities it knows, as files call them; at most 1,000. */
	List<String> activities();

	/**
	 * What one of them costs, by impact and category; amounts are for the activity's own amount and unit. Empty where it cannot say,
	 * for a unit it does not know for one: that is a gap.
	 */
	List<Estimate> estimate(Activity activity);
}
