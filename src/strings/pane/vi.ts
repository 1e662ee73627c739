export const vi = { title: "Rà soát phụ lục" };
