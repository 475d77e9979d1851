package dev.demarche.record.consolidation;

import java.util.ArrayList;
import java.util.List;

/** Numbers from 0 on that are joined into groups. */
final class Joined {
  private final int[] leads;
  private final List<List<Integer>> members = new ArrayList<>();

  /** Each number alone. */
  Joined(int size) {
    leads = new int[size];
    for (int i = 0; i < size; i++) {
      leads[i] = i;
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  /** The least number of the group. */
  int root(int number) {
    return leads[number];
  }

  /** The numbers of the group. */
  List<Integer> members(int number) {
    return members.get(leads[number]);
  }

  void join(int one, int other) {
    int least = Math.min(root(one), root(other));
    int most = Math.max(root(one), root(other));
    if (least == most) {
      return;
    }
    for (int member : members.get(most)) {
      leads[member] = least;
    }
    members.get(least).addAll(members.get(most));
    members.get(most).clear();
  }

  /** How many groups there are. */
  int groups() {
    int count = 0;
    for (int i = 0; i < leads.length; i++) {
      count += leads[i] == i ? 1 : 0;
    }
    return count;
  }

  /** The groups by their least numbers, each in order. */
  List<List<Integer>> all() {
    return members.stream()
        .filter(each -> !each.isEmpty())
        .map(each -> each.stream().sorted().toList())
        .toList();
  }
}
