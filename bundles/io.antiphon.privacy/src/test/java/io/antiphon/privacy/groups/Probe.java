package io.antiphon.privacy.groups;
import java.util.*;
class Probe {
	public static void main(String[] a) {
		for (int seed = 1; seed <= Integer.parseInt(a[5]); seed++) {
		var pop = Population.of(seed, new Population.Size(Integer.parseInt(a[0]), Integer.parseInt(a[1]), Integer.parseInt(a[2]), Integer.parseInt(a[3]), Integer.parseInt(a[4])));
		long people = 0, told = 0, exact = 0, cellsShown = 0; long t = System.nanoTime();
		var groups = SmallGroups.numbers(GroupRule.DEFAULT, pop.said(), pop.today());
		long built = System.nanoTime() - t;
		var cells = new Cells(pop.said(), pop.today());
		var small = 0; var shownSmall = 0;
		var by = new TreeMap<String, int[]>();
		t = System.nanoTime();
		for (var cell : cells.people.entrySet()) {
			int n = cell.getValue().size();
			var answer = groups.ask(cell.getKey());
			boolean shown = answer instanceof Answer.Shown;
			if (answer instanceof Answer.Shown sh && n >= 10 && cell.getKey().period() != null && cell.getKey().period().days() < 35) { people += n; told += sh.people(); if (sh.people() == n) exact++; cellsShown++;}
			if (n < 5) { small++; if (shown) shownSmall++; }
			if (n >= 10) {
				var p = cell.getKey().period();
				for (var key : new String[] {"all", "period " + (p == null ? "ever" : p.days()<35? "1" : p.days()<100 ? "3" : "12"), "named " + cell.getKey().parts().stream().filter(x->!x.isEmpty()).count()}) {
				var c = by.computeIfAbsent(key, k -> new int[2]);
				c[0]++; if (shown) c[1]++;
				}
			}
		}
		double asked = (System.nanoTime() - t) / 1e3 / cells.people.size();
		System.out.printf("seed %d small %d shown %d unproved %d built %.2fs asked %.1fus", seed, small, shownSmall, groups.unproved, built/1e9, asked);
		System.out.printf(" left %d told %.4f exact %.3f", groups.left, told / (double) people, exact / (double) cellsShown);by.forEach((k, c) -> System.out.printf("  %s %d %.3f", k, c[0], c[1]/(double)c[0]));
		System.out.println();
		}
	}
}
